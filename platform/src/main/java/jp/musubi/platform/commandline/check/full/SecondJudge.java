package jp.musubi.platform.commandline.check.full;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** もう一人の判定者。What goes to and fro are types of the JDK only: it shares no other class with the command. */
public final class SecondJudge {

    private static final String CLASS = "jp.musubi.judge.PlainJudge";

    /** The first line is the verdict, each further one an issue: severity, expression, message. */
    private final Function<byte[], List<List<String>>> judge;

    SecondJudge(Function<byte[], List<List<String>>> judge) {
        this.judge = judge;
    }

    /**
     * @param home folder of its jar, with those it needs in {@code lib}
     * @throws JudgeMissing when it is not there, or its packages are not
     */
    @SuppressWarnings("unchecked")
    public static SecondJudge open(Path home, Path packages) throws JudgeMissing {
        try {
            ClassLoader parts = JudgeParts.in(home);
            // Its libraries look for their own parts in the loader of the thread.
            Thread.currentThread().setContextClassLoader(parts);
            return new SecondJudge((Function<byte[], List<List<String>>>)
                    parts.loadClass(CLASS).getConstructor(Path.class).newInstance(packages));
        } catch (InvocationTargetException refused) {
            Throwable reason = refused.getCause();
            throw new JudgeMissing(String.valueOf(reason == null ? refused.getMessage() : reason.getMessage()));
        } catch (ReflectiveOperationException absent) {
            throw new JudgeMissing("HAPI の検証器が組み立てられていません。./musubi check --full から使ってください。"
                    + " The validator is not built: use ./musubi check --full.");
        }
    }

    public SecondVerdict judge(byte[] document) {
        List<List<String>> answer = judge.apply(document);
        return new SecondVerdict(
                answer.get(0).get(0),
                answer.subList(1, answer.size()).stream()
                        .map(issue -> new SecondIssue(issue.get(0), issue.get(1), issue.get(2)))
                        .toList());
    }
}
