package jp.musubi.platform.outbreaks.diseases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import jp.musubi.platform.kernel.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * 疾患の表、今日の。Looks at the folder {@code outbreaks} of the data folder whenever it is asked: a file that was put there counts
 * from the next question on. A wrong file changes nothing, and is told in the log once.
 */
@Component
public class Diseases {

    private static final Logger LOG = LoggerFactory.getLogger(Diseases.class);
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private static final int MOST_DAYS = 64;

    private final Path folder;
    private final Clock clock;
    private volatile Read current;

    @Autowired
    Diseases(Settings settings, Clock clock) {
        this(settings.data().resolve("outbreaks"), clock);
    }

    Diseases(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        LocalDate today = today();
        DiseaseTables shipped = DiseaseTables.read(null);
        this.current = new Read(today, Map.of(), shipped);
    }

    /** @param stamps of the files that were read: time and size */
    private record Read(
            LocalDate day,
            Map<String, String> stamps,
            DiseaseTables tables,
            DiseaseBook book,
            Map<LocalDate, DiseaseBook> others) {
        Read(LocalDate day, Map<String, String> stamps, DiseaseTables tables) {
            this(day, stamps, tables, DiseaseBook.on(day, tables), new ConcurrentHashMap<>());
        }

        /** Kept, since an instruction asks for the same day once for each person; few days are asked for. */
        DiseaseBook on(LocalDate asked) {
            if (asked.equals(day)) {
                return book;
            }
            DiseaseBook known = others.get(asked);
            if (known != null) {
                return known;
            }
            DiseaseBook made = DiseaseBook.on(asked, tables);
            if (others.size() < MOST_DAYS) {
                others.put(asked, made);
            }
            return made;
        }
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }

    /** In force on that day. */
    public DiseaseBook bookOn(LocalDate day) {
        return refreshed().on(day);
    }

    /** In force today. */
    public DiseaseBook book() {
        return refreshed().book();
    }

    private Read refreshed() {
        Read now = current;
        LocalDate today = today();
        Map<String, String> stamps = stamps();
        if (now.day().equals(today) && now.stamps().equals(stamps)) {
            return now;
        }
        return readAgain(now, today, stamps);
    }

    private synchronized Read readAgain(Read before, LocalDate today, Map<String, String> stamps) {
        try {
            DiseaseTables tables = before.stamps().equals(stamps) ? before.tables() : DiseaseTables.read(folder);
            current = new Read(today, stamps, tables);
        } catch (RuntimeException wrong) {
            LOG.error(
                    "疾患の表のファイルが読めません。前の表を使い続けます。A table of diseases is wrong; the former stays: {}",
                    wrong.getMessage());
            current = new Read(today, stamps, before.tables());
        }
        return current;
    }

    private Map<String, String> stamps() {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        Map<String, String> stamps = new TreeMap<>();
        for (String name : DiseaseTables.ALL) {
            Path file = folder.resolve(name);
            try {
                if (Files.isRegularFile(file)) {
                    stamps.put(name, Files.getLastModifiedTime(file) + " " + Files.size(file));
                }
            } catch (IOException gone) {
                stamps.put(name, "gone");
            }
        }
        return stamps;
    }
}
