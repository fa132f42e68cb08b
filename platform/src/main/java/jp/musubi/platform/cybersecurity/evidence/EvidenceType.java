package jp.musubi.platform.cybersecurity.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 文書の種類。Known by its ending and by its first bytes: both have to fit. */
public record EvidenceType(String type, String ending, byte[] signature, int limit) {

    private static final List<EvidenceType> ALL = Table.read(EvidenceType.class, "evidence-types.tsv").stream()
            .map(EvidenceType::of)
            .toList();

    public static List<EvidenceType> list() {
        return ALL;
    }

    /** Empty when it is of no kind that is kept. */
    static Optional<EvidenceType> find(String name, byte[] content) {
        String lower = name.toLowerCase(Locale.ROOT).replaceFirst("\\.jpeg$", ".jpg");
        return ALL.stream()
                .filter(type -> lower.endsWith("." + type.ending))
                .filter(type -> type.fits(content))
                .findFirst();
    }

    boolean image() {
        return type.equals(CleanImage.JPEG) || type.equals(CleanImage.PNG);
    }

    private boolean fits(byte[] content) {
        if (content.length == 0 || content.length > limit) {
            return false;
        }
        return signature.length == 0
                ? isText(content)
                : content.length >= signature.length
                        && Arrays.equals(Arrays.copyOf(content, signature.length), signature);
    }

    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .noneMatch(sign -> sign == 0);
        } catch (CharacterCodingException notText) {
            return false;
        }
    }

    private static EvidenceType of(Row row) {
        return new EvidenceType(
                row.get("type"),
                row.get("ending"),
                HexFormat.of().parseHex(row.get("signature")),
                Integer.parseInt(row.get("limit")));
    }
}
