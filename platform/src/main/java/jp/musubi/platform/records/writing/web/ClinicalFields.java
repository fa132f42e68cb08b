package jp.musubi.platform.records.writing.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.records.writing.Clinical;
import jp.musubi.platform.records.writing.DrugUnit;
import jp.musubi.platform.records.writing.WrittenAllergy;
import jp.musubi.platform.records.writing.WrittenAllergy.Substance;
import jp.musubi.platform.records.writing.WrittenDisease;
import jp.musubi.platform.records.writing.WrittenDrug;
import jp.musubi.platform.records.writing.WrittenTest;
import jp.musubi.standard.masters.MasterEntry;
import jp.musubi.standard.masters.MasterEntry.Allergen;
import jp.musubi.standard.masters.MasterEntry.Disease;
import jp.musubi.standard.masters.MasterEntry.Drug;
import jp.musubi.standard.masters.MasterEntry.LabTest;
import org.jspecify.annotations.Nullable;

/** 行を読む。Rows as what is to be sent. The names of coded ones are the master's, whatever the browser says. */
final class ClinicalFields {

    private static final int WORDS = 200;
    private static final int MOST_TIMES = 24;
    private static final int MOST_DAYS = 400;
    private static final Set<String> CATEGORIES = Set.of("food", "environment", "medication");

    private final Fields fields;
    private final PartSearch search;

    ClinicalFields(Fields fields, PartSearch search) {
        this.fields = fields;
        this.search = search;
    }

    /** Rows that cannot be sent are noted as wrong and left out. */
    Clinical read() {
        List<WrittenDisease> diseases = new ArrayList<>();
        List<WrittenAllergy> allergies = new ArrayList<>();
        List<WrittenDrug> drugs = new ArrayList<>();
        List<WrittenTest> tests = new ArrayList<>();
        each(Part.DISEASE, (row, line) -> diseases.add(disease(row, line)));
        each(Part.ALLERGY, (row, line) -> allergies.add(allergy(row, line)));
        each(Part.DRUG, (row, line) -> add(drugs, drug(row, line)));
        each(Part.TEST, (row, line) -> add(tests, test(row, line)));
        return new Clinical(diseases, allergies, drugs, tests);
    }

    /** What is done with a row of that name, such as {@code disease-0}. */
    private interface Reading {
        void read(String row, Line line);
    }

    private void each(Part part, Reading reading) {
        List<Line> lines = fields.draft().of(part);
        for (int place = 0; place < lines.size(); place++) {
            reading.read(part.word() + "-" + place, lines.get(place));
        }
    }

    private static <T> void add(List<T> list, @Nullable T one) {
        if (one != null) {
            list.add(one);
        }
    }

    private WrittenDisease disease(String row, Line line) {
        Disease coded = entry(Part.DISEASE, row, line) instanceof Disease found ? found : null;
        String words = words(row, line, coded);
        LocalDate since = fields.findDay(row + "-since", line.cell("since"));
        LocalDate ended = fields.findDay(row + "-ended", line.cell("ended"));
        if (since != null && ended != null && ended.isBefore(since)) {
            fields.draft().wrong(row + "-ended", "before");
        }
        return new WrittenDisease(
                coded, words, since, ended, !line.cell("suspected").isEmpty());
    }

    private WrittenAllergy allergy(String row, Line line) {
        MasterEntry coded = entry(Part.ALLERGY, row, line);
        String words = words(row, line, coded);
        String category = line.code().startsWith("-") ? line.code().substring(1) : "";
        Substance substance = coded instanceof Allergen allergen
                ? Substance.of(allergen)
                : coded instanceof Drug drug
                        ? Substance.of(drug)
                        : Substance.uncoded(CATEGORIES.contains(category) ? category : "environment", words);
        return new WrittenAllergy(
                substance,
                words,
                line.cell("type").equals("intolerance"),
                !line.cell("severe").isEmpty(),
                fields.words(row + "-reaction", line.cell("reaction"), WORDS),
                fields.findDay(row + "-since", line.cell("since")));
    }

    private @Nullable WrittenDrug drug(String row, Line line) {
        Drug coded = entry(Part.DRUG, row, line) instanceof Drug found ? found : null;
        String words = words(row, line, coded);
        String usage = fields.words(row + "-usage", line.cell("usage"), WORDS);
        if (usage.isEmpty()) {
            fields.draft().wrong(row + "-usage", "missing");
        }
        BigDecimal dose = fields.findAmount(row + "-dose", line.cell("dose"));
        if (dose == null || dose.signum() <= 0) {
            fields.draft().wrong(row + "-dose", "missing");
        }
        DrugUnit unit = DrugUnit.find(line.cell("unit")).orElse(null);
        if (unit == null) {
            fields.draft().wrong(row + "-unit", "missing");
        }
        int times = fields.count(row + "-times", line.cell("times"), MOST_TIMES);
        int days = fields.count(row + "-days", line.cell("days"), MOST_DAYS);
        return dose == null || unit == null
                ? null
                : new WrittenDrug(coded, words, usage, new WrittenDrug.Amount(dose, unit, times, days));
    }

    private @Nullable WrittenTest test(String row, Line line) {
        LocalDate day = fields.findDay(row + "-day", line.cell("day"));
        if (day == null) {
            fields.draft().wrong(row + "-day", "missing");
        }
        String result = fields.words(row + "-result", line.cell("result"), WORDS);
        if (result.isEmpty()) {
            fields.draft().wrong(row + "-result", "missing");
        }
        if (!(entry(Part.TEST, row, line) instanceof LabTest item) || day == null) {
            return null;
        }
        BigDecimal amount = item.unit() == null ? null : fields.findAmount(row + "-result", result);
        BigDecimal low = fields.findAmount(row + "-low", line.cell("low"));
        BigDecimal high = fields.findAmount(row + "-high", line.cell("high"));
        return new WrittenTest(item, amount, result, day, low, high);
    }

    /** The entry of a coded row; one that is no longer in the master is noted. */
    private @Nullable MasterEntry entry(Part part, String row, Line line) {
        if (!line.coded()) {
            return null;
        }
        MasterEntry found = search.find(part, line.code(), fields.today()).orElse(null);
        if (found == null) {
            fields.draft().wrong(row, "gone");
        }
        return found;
    }

    private String words(String row, Line line, @Nullable MasterEntry coded) {
        return coded != null ? coded.name() : fields.words(row, line.words(), WORDS);
    }
}
