package jp.musubi.platform.cybersecurity.incidents;

import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Table;

/** 選ぶことば。A word of a fact that is chosen, as people read it; a row of choice-words.tsv. */
public record ChoiceWord(String fact, String word, String japanese, String english) {

    private static final List<ChoiceWord> ALL = Table.read(ChoiceWord.class, "choice-words.tsv").stream()
            .map(row -> new ChoiceWord(row.get("fact"), row.get("word"), row.get("japanese"), row.get("english")))
            .toList();

    public static Optional<ChoiceWord> find(String fact, String word) {
        return ALL.stream()
                .filter(each -> each.fact().equals(fact) && each.word().equals(word))
                .findFirst();
    }
}
