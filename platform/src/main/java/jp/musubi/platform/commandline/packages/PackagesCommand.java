package jp.musubi.platform.commandline.packages;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import jp.musubi.standard.gate.packages.FhirPackage;
import jp.musubi.standard.gate.packages.PackageFolder;
import jp.musubi.standard.gate.packages.Trouble;

/** パッケージを見る。Opens the folder once and reports on every profile in it. */
public final class PackagesCommand {

    /** How it is told. */
    public enum Form {
        /** Counts for each profile. */
        TABLE,
        /** Every difference too. */
        ALL,
        /** A line of JSON for each difference, and nothing else. */
        JSON
    }

    private final Path folder;
    private final Form form;
    private final PrintStream out;
    private final PrintStream err;

    public PackagesCommand(Path folder, Form form, PrintStream out, PrintStream err) {
        this.folder = folder;
        this.form = form;
        this.out = out;
        this.err = err;
    }

    /** Whether everything could be read. */
    public boolean run() {
        PackageFolder opened;
        try {
            opened = PackageFolder.open(folder);
        } catch (IOException unreadable) {
            err.println("パッケージのフォルダーを読めません: " + folder + " — the folder of packages cannot be read.");
            return false;
        }
        report(opened);
        for (Trouble trouble : opened.troubles()) {
            err.println(trouble.japanese() + " " + trouble.english());
        }
        return opened.troubles().isEmpty();
    }

    private void report(PackageFolder opened) {
        if (form == Form.JSON) {
            JsonReport report = new JsonReport(out);
            opened.packages().forEach(report::say);
            return;
        }
        TextReport report = new TextReport(opened, form == Form.ALL, out);
        for (FhirPackage each : opened.packages()) {
            report.say(each);
        }
        report.end();
    }
}
