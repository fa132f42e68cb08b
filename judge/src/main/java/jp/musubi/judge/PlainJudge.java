package jp.musubi.judge;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * 言葉だけの判定者。The judge for a caller that must not be built with it: found by name, and spoken to in types of the JDK.
 *
 * <p>The first line of the answer is the verdict; each further one is an issue: severity, expression, message.
 */
public final class PlainJudge implements Function<byte[], List<List<String>>> {

    private final Judge judge;

    public PlainJudge(Path packages) throws MissingPackages {
        this(Judge.open(packages));
    }

    PlainJudge(Judge judge) {
        this.judge = judge;
    }

    @Override
    public List<List<String>> apply(byte[] document) {
        JudgeVerdict verdict = judge.judge(document);
        return Stream.concat(
                        Stream.of(List.of(verdict.verdict().name())),
                        verdict.issues().stream()
                                .map(issue -> List.of(issue.severity(), issue.expression(), issue.message())))
                .toList();
    }
}
