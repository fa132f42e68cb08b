package jp.musubi.platform.eligibility.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.eligibility.bulk.BulkConfirmations;
import jp.musubi.platform.eligibility.bulk.BulkLine;
import jp.musubi.platform.eligibility.message.AskedLine;
import jp.musubi.platform.eligibility.message.AskedMessage;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonValue;

/** 一覧の読み方。A list as a whole is readable or refused; a line that is not understood is answered as such. */
final class BulkBody {

    static final int LIMIT = 4 * 1024 * 1024;

    private static final JsonLimits ARRAY = new JsonLimits(LIMIT, 8, 80_000, 16);

    private BulkBody() {}

    /** @throws Problem BODY-MALFORMED, PARAMETER-INVALID, BODY-TOO-LARGE */
    static List<BulkLine> array(byte[] bytes) {
        if (!(JsonDocument.parse(bytes, ARRAY) instanceof JsonDocument document)) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
        if (!(document.root() instanceof JsonArray array)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "body");
        }
        return bounded(array.elements().stream().map(BulkBody::line).toList());
    }

    /** One JSON object a line; empty lines do not count. */
    static List<BulkLine> lines(byte[] bytes) {
        List<BulkLine> lines = new ArrayList<>();
        for (String text : new String(bytes, StandardCharsets.UTF_8).split("\n")) {
            if (!text.isBlank()) {
                lines.add(line(text.strip().getBytes(StandardCharsets.UTF_8)));
                bounded(lines);
            }
        }
        return bounded(lines);
    }

    static List<BulkLine> message(AskedMessage message) {
        return bounded(message.lines().stream().map(BulkBody::line).toList());
    }

    private static BulkLine line(AskedLine asked) {
        Problem problem = asked.problem();
        return problem == null
                ? new BulkLine(asked.fields(), asked.question(), null, "")
                : new BulkLine(asked.fields(), null, problem.code(), problem.place());
    }

    private static BulkLine line(byte[] bytes) {
        return JsonDocument.parse(bytes, QuestionBody.LIMITS) instanceof JsonDocument document
                ? line(document.root())
                : new BulkLine(Map.of(), null, ProblemCode.BODY_MALFORMED, "");
    }

    private static BulkLine line(JsonValue value) {
        try {
            return new BulkLine(Map.of(), QuestionBody.line(value), null, "");
        } catch (Problem problem) {
            return new BulkLine(Map.of(), null, problem.code(), problem.place());
        }
    }

    private static List<BulkLine> bounded(List<BulkLine> lines) {
        if (lines.size() > BulkConfirmations.MOST_LINES) {
            throw new Problem(ProblemCode.BODY_TOO_LARGE);
        }
        return lines;
    }
}
