package jp.musubi.platform.records.writing;

import java.util.List;

/** 書かれた中身。What is sent about a person, in the order in which it was written; the first disease is 主傷病. */
public record Clinical(
        List<WrittenDisease> diseases,
        List<WrittenAllergy> allergies,
        List<WrittenDrug> drugs,
        List<WrittenTest> tests) {

    public Clinical {
        diseases = List.copyOf(diseases);
        allergies = List.copyOf(allergies);
        drugs = List.copyOf(drugs);
        tests = List.copyOf(tests);
    }

    /** Adds each one under a name of its own: {@code disease-0}, {@code allergy-0}, {@code drug-0}, {@code test-0}. */
    void addTo(Entries entries, Author author, String patient) {
        for (int i = 0; i < diseases.size(); i++) {
            entries.add("disease-" + i, diseases.get(i).resource(author, i, patient));
        }
        for (int i = 0; i < allergies.size(); i++) {
            entries.add("allergy-" + i, allergies.get(i).resource(author, i, patient));
        }
        for (int i = 0; i < tests.size(); i++) {
            entries.add("test-" + i, tests.get(i).resource(author, i, patient));
        }
        for (int i = 0; i < drugs.size(); i++) {
            entries.add("drug-" + i, drugs.get(i).resource(author, i, patient));
        }
    }
}
