package jp.musubi.platform.outbreaks.instructions.runs;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.outbreaks.instructions.Instruction;
import tools.jackson.databind.json.JsonMapper;

/** 目録。What an extract is made of: each part with its SHA-256, and the instruction that it is made by. Signed as it stands. */
final class Manifest {

    /** What is signed, as {@code SignedStatements} calls it. */
    static final String KIND = "instruction-extract";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Manifest() {}

    static byte[] of(Instruction instruction, Run run, List<PartRows.Part> parts, Instant at) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("manifest", "musubi-extract 1");
        all.put("instruction", instruction.number());
        all.put("extract", run.id().toString());
        all.put("recipient", instruction.scope().delivery().recipient());
        all.put("format", instruction.scope().delivery().format());
        all.put("made", at.toString());
        all.put("until", instruction.endsOn().toString());
        all.put("deleteBy", instruction.deleteBy().toString());
        all.put("classes", run.classes().stream().sorted().map(Enum::name).toList());
        all.put("persons", run.counts().found());
        all.put("resources", run.counts().items());
        all.put("withheld", run.counts().withheld());
        all.put("parts", parts.stream().map(Manifest::part).toList());
        return JSON.writeValueAsBytes(all);
    }

    /** SHA-256, hexadecimal. */
    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256");
        }
    }

    private static Map<String, Object> part(PartRows.Part part) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("part", part.number());
        one.put("lines", part.lines());
        one.put("sha256", part.sha256());
        return one;
    }
}
