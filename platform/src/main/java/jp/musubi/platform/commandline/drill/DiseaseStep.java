package jp.musubi.platform.commandline.drill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;

/** 新しい感染症を表に足す。A line in a file of the data folder, while the platform runs; the next question knows it. */
final class DiseaseStep {

    private static final String HEAD =
            "disease\tjapanese\tenglish\tclass\tidentity\tdeadline\tkinds\textras\tfrom\tto\tmark\tsource\n";

    private final Country country;
    private final DrillNotices notices;
    private final Path data;

    DiseaseStep(Country country, DrillNotices notices, Path data) {
        this.country = country;
        this.notices = notices;
        this.data = data;
    }

    Seen add() throws NotShown {
        LocalDate today = notices.today();
        Path file = data.resolve("outbreaks").resolve("diseases.tsv");
        try {
            Files.createDirectories(file.getParent());
            if (Files.notExists(file)) {
                Files.writeString(file, HEAD);
            }
            Files.writeString(
                    file,
                    notices.disease()
                            + "\t演習の新感染症\tDrill disease\tNEW_INFLUENZA\t\t\tPATIENT SUSPECTED CARRIER\tTRAVEL\t" + today
                            + "\t\t\t演習\n",
                    StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw NotShown.saying("disease.unwritten", file);
        }
        country.get("/outbreaks/diseases").expect(200).expectText("\"" + notices.disease() + "\"");
        return Seen.of("disease.seen", file.getFileName(), notices.disease());
    }
}
