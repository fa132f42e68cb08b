package jp.musubi.platform.records.writing.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.musubi.platform.records.writing.DrugUnit;
import jp.musubi.standard.masters.Found;
import jp.musubi.standard.masters.MasterEntry;
import jp.musubi.standard.masters.MasterEntry.Disease;
import jp.musubi.standard.masters.MasterEntry.Drug;
import jp.musubi.standard.masters.MasterEntry.LabTest;
import jp.musubi.standard.masters.MasterKind;
import jp.musubi.standard.masters.Masters;
import org.springframework.stereotype.Component;

/** 部ごとの検索。What is looked for where; an entry is found again by its code, never by what the browser says of it. */
@Component
class PartSearch {

    /** So many answers of one search at most. */
    static final int MOST = 20;

    private final Masters masters;

    PartSearch(Masters masters) {
        this.masters = masters;
    }

    List<Choice> search(Part part, String typed, LocalDate day) {
        return kinds(part).stream()
                .flatMap(kind -> masters.search(kind, typed, day, MOST).stream())
                .map(Found::entry)
                .limit(MOST)
                .map(PartSearch::choice)
                .toList();
    }

    Optional<MasterEntry> find(Part part, String code, LocalDate day) {
        return kinds(part).stream()
                .flatMap(kind -> masters.find(kind, code, day).stream())
                .findFirst();
    }

    /** A new row of the entry; a drug with the unit of its master. */
    Optional<Line> line(Part part, String code, LocalDate day) {
        return find(part, code, day).map(entry -> {
            Line line = Line.of(entry.code(), entry.name());
            return part == Part.DRUG && entry instanceof Drug drug
                    ? DrugUnit.findNamed(drug.unit())
                            .map(unit -> line.with("unit", unit.code()))
                            .orElse(line)
                    : part == Part.TEST ? line.with("day", day.toString()) : line;
        });
    }

    private static List<MasterKind> kinds(Part part) {
        return switch (part) {
            case DISEASE -> List.of(MasterKind.DISEASE);
            case ALLERGY -> List.of(MasterKind.ALLERGEN, MasterKind.DRUG);
            case DRUG -> List.of(MasterKind.DRUG);
            case TEST -> List.of(MasterKind.LAB);
        };
    }

    private static Choice choice(MasterEntry entry) {
        Stream<String> detail = Stream.of(entry.code());
        if (entry instanceof Disease disease) {
            String icd10 = disease.icd10() == null ? "" : disease.icd10();
            detail = Stream.of(disease.number(), icd10, disease.alone() ? "" : "単独使用禁止");
        } else if (entry instanceof Drug drug) {
            detail = Stream.of(drug.price() == null ? drug.code() : drug.price(), drug.unit());
        } else if (entry instanceof LabTest test) {
            detail = Stream.of(test.display(), test.unit() == null ? "" : test.unit(), test.materialName());
        }
        return new Choice(
                entry.code(),
                entry.name(),
                String.join(" ", detail.filter(text -> !text.isEmpty()).toList()));
    }
}
