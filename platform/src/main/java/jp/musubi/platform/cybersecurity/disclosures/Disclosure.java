package jp.musubi.platform.cybersecurity.disclosures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 開示書の一つの版。 @param version as the vendor names it @param lines in the order of the file */
public record Disclosure(
        UUID id, String vendor, Kind kind, String product, String version, List<Line> lines, Instant at, String by) {

    public Disclosure {
        lines = List.copyOf(lines);
    }

    /** Whose form it is. */
    public enum Kind {
        /** 製造業者. */
        MDS,
        /** サービス事業者. */
        SDS
    }

    /** An answer of the form. */
    public enum Answer {
        YES("はい"),
        NO("いいえ"),
        NOT_APPLICABLE("対象外");

        private final String japanese;

        Answer(String japanese) {
            this.japanese = japanese;
        }

        /** By its Japanese word, or its name. */
        static Optional<Answer> find(String word) {
            for (Answer answer : values()) {
                if (answer.japanese.equals(word) || answer.name().equals(word)) {
                    return Optional.of(answer);
                }
            }
            return Optional.empty();
        }
    }

    /** One question. @param question its id */
    public record Line(String question, Answer answer, String note) {}

    public Optional<Line> find(String question) {
        return lines.stream().filter(line -> line.question().equals(question)).findFirst();
    }

    /** What a facility has to be able to explain. */
    public List<Line> noes() {
        return lines.stream().filter(line -> line.answer() == Answer.NO).toList();
    }

    /** Whether the other is of the same product of the same vendor. */
    boolean isSameAs(Disclosure other) {
        return vendor.equals(other.vendor) && kind == other.kind && product.equals(other.product);
    }
}
