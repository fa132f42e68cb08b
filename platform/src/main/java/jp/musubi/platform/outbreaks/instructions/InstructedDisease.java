package jp.musubi.platform.outbreaks.instructions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;

/**
 * 指示の対象の疾患。One of the diseases that are notified on a day, with the codes by which a record names it. The class of a
 * disease is dated, so that the same one may be instructed on one day and not on another.
 *
 * @param codes beginnings of ICD-10 codes, without the dot; never empty, since nobody could be found without one
 */
public record InstructedDisease(Disease disease, Set<String> codes) {

    public InstructedDisease {
        codes = Set.copyOf(codes);
    }

    public static List<InstructedDisease> listIn(DiseaseBook book) {
        return book.list().stream()
                .map(disease -> new InstructedDisease(disease, book.icd10Of(disease)))
                .filter(each -> !each.codes.isEmpty())
                .toList();
    }

    public static Optional<InstructedDisease> find(DiseaseBook book, String id) {
        return book.find(id)
                .map(disease -> new InstructedDisease(disease, book.icd10Of(disease)))
                .filter(each -> !each.codes.isEmpty());
    }

    public String id() {
        return disease.id();
    }

    public String japanese() {
        return disease.japanese();
    }

    public String english() {
        return disease.english();
    }

    /** Id of the class, as the legal grounds name it. */
    public String diseaseClass() {
        return disease.diseaseClass().id();
    }

    public String classJapanese() {
        return disease.diseaseClass().japanese();
    }

    public String classEnglish() {
        return disease.diseaseClass().english();
    }
}
