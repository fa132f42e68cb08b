package jp.musubi.standard.masters;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * 公式のファイルのフォルダー。Files named as they are published: {@code b_20240601.zip}, {@code y_ALL20240321.zip}, or the CSV in
 * them. Of several of one kind the one of the newest date in its name is read; other files are left alone.
 */
final class MasterFolder {

    private static final Pattern NAME = Pattern.compile("([bzys])_(?:all)?([0-9]{8})\\.(zip|csv|txt)");
    private static final Charset NAMES_IN_ZIP = Charset.forName("windows-31j");

    private MasterFolder() {}

    private record Found(Path file, Layout layout, String date) {

        boolean isNewerThan(Found other) {
            return date.compareTo(other.date) > 0;
        }
    }

    /** The entries by kind; a kind without a file is absent. @throws WrongMasters when any row of any file is wrong */
    static Map<MasterKind, List<MasterEntry>> read(Path folder) throws IOException {
        Map<MasterKind, List<MasterEntry>> read = new EnumMap<>(MasterKind.class);
        List<WrongMasters.Fault> faults = new ArrayList<>();
        for (Found found : newest(folder).values()) {
            try {
                read.put(found.layout().kind(), read(found));
            } catch (WrongMasters wrong) {
                faults.addAll(wrong.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new WrongMasters(faults);
        }
        return read;
    }

    private static Map<Layout, Found> newest(Path folder) throws IOException {
        Map<Layout, Found> newest = new EnumMap<>(Layout.class);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Matcher name = NAME.matcher(nameOf(file).toLowerCase(Locale.ROOT));
                if (name.matches()) {
                    Layout layout = Layout.valueOf(name.group(1).toUpperCase(Locale.ROOT));
                    Found found = new Found(file, layout, name.group(2));
                    newest.merge(layout, found, (known, other) -> other.isNewerThan(known) ? other : known);
                }
            }
        }
        return newest;
    }

    private static List<MasterEntry> read(Found found) throws IOException {
        if (!nameOf(found.file()).toLowerCase(Locale.ROOT).endsWith(".zip")) {
            try (InputStream in = Files.newInputStream(found.file())) {
                return MasterFile.read(found.layout(), nameOf(found.file()), in);
            }
        }
        try (ZipFile zip = new ZipFile(found.file().toFile(), NAMES_IN_ZIP)) {
            List<? extends ZipEntry> lists =
                    zip.stream().filter(MasterFolder::isList).toList();
            if (lists.size() != 1) {
                throw wrong(found, "zip の中の CSV が一つではありません(" + lists.size() + "つ)");
            }
            try (InputStream in = zip.getInputStream(lists.get(0))) {
                return MasterFile.read(found.layout(), nameOf(found.file()), in);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            if (broken instanceof WrongMasters wrong) {
                throw wrong;
            }
            throw wrong(found, "zip として読めません");
        }
    }

    private static boolean isList(ZipEntry entry) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        return !entry.isDirectory() && (name.endsWith(".csv") || name.endsWith(".txt"));
    }

    private static WrongMasters wrong(Found found, String why) {
        return new WrongMasters(List.of(new WrongMasters.Fault(nameOf(found.file()), 0, why)));
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
