package jp.musubi.platform.docs;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("docs")
class ErrorCodesPageTests {

    @Test
    void 断りの一覧は符号の一覧から作られている() throws IOException {
        String rows = Arrays.stream(ProblemCode.values())
                .sorted(Comparator.comparing(ProblemCode::status).thenComparing(ProblemCode::code))
                .map(ErrorCodesPageTests::row)
                .collect(Collectors.joining("\n"));
        new GeneratedPart("error-codes.md", "problems").isUpToDate("""
                        | 符号 code | HTTP | だれの番 | 何が起きたか what happened | 次にすること what next |
                        |---|---|---|---|---|
                        """ + rows);
    }

    private static String row(ProblemCode code) {
        return "| `%s` | %d | %s | %s<br>%s | %s<br>%s |"
                .formatted(
                        code.code(),
                        code.status(),
                        code.turn().japanese(),
                        code.japanese(),
                        code.english(),
                        code.nextJapanese(),
                        code.nextEnglish());
    }
}
