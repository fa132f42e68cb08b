package jp.musubi.platform.cybersecurity.surveys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 結びに付いている調査。A wrong file stops the start. */
final class ShippedSurveys {

    private ShippedSurveys() {}

    static List<Survey> load() {
        return Table.read(ShippedSurveys.class, "surveys.tsv").stream()
                .map(ShippedSurveys::survey)
                .toList();
    }

    /** The file of that survey's questions. */
    static String questions(String survey) {
        return text("questions-" + survey + ".tsv");
    }

    static List<FacilityKind> kinds(String words) {
        return Arrays.stream(words.split(" ")).map(FacilityKind::valueOf).toList();
    }

    private static Survey survey(Row row) {
        SurveyFile.Read read = SurveyFile.read(questions(row.get("survey")));
        if (!read.faults().isEmpty()) {
            throw new IllegalStateException("questions of " + row.get("survey") + ": " + read.faults());
        }
        return new Survey(
                row.get("survey"),
                row.get("name"),
                LocalDate.parse(row.get("opens")),
                LocalDate.parse(row.get("closes")),
                kinds(row.get("kinds")),
                read.questions());
    }

    private static String text(String name) {
        try (InputStream file = ShippedSurveys.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("No data file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
