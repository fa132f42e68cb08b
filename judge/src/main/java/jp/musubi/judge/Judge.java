package jp.musubi.judge;

import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import jp.musubi.judge.JudgeVerdict.Verdict;

/**
 * 判定者。The HAPI instance validator with the packages that belong to a document's kind.
 *
 * <p>Needs about 512 MB of heap, some ten seconds before its first verdict, and some 25 ms a resource after it. May be used by
 * several threads.
 */
public final class Judge {

    private final Validators validators;

    private Judge(Validators validators) {
        this.validators = validators;
    }

    /**
     * Loads them, which takes some seconds; those for rarer documents are loaded when the first such document comes.
     *
     * @param packages folder of the official packages, under their usual names
     * @throws MissingPackages when those for the commonest documents are not there, or not the right ones
     */
    public static Judge open(Path packages) throws MissingPackages {
        if (!Files.isDirectory(packages)) {
            throw new MissingPackages("フォルダー " + packages + " がありません。公式の FHIR パッケージ(.tgz)を置いたフォルダーを指定してください。\n"
                    + "There is no such folder; name the one that holds the official FHIR packages (.tgz).");
        }
        Validators validators = new Validators(new PackageFolder(packages));
        validators.get(Chain.CLINS);
        return new Judge(validators);
    }

    /** Judges one JSON document by the packages that belong to the profiles it declares. */
    public JudgeVerdict judge(byte[] document) {
        return judge(document, Chain.of(Declared.in(document).profiles()));
    }

    JudgeVerdict judge(byte[] document, Chain chain) {
        try {
            return JudgeVerdict.of(
                    validators
                            .get(chain)
                            .validateWithResult(new String(document, StandardCharsets.UTF_8))
                            .getMessages()
                            .stream()
                            .map(Judge::issue)
                            .toList());
        } catch (MissingPackages missing) {
            return JudgeVerdict.without(Verdict.NO_PACKAGES, missing.getMessage());
        } catch (RuntimeException | StackOverflowError fault) {
            // The validator throws where a profile or its own code is at fault, never to refuse a document.
            return JudgeVerdict.without(Verdict.CRASH, fault.getClass().getSimpleName());
        }
    }

    private static JudgeIssue issue(SingleValidationMessage message) {
        ResultSeverityEnum severity = message.getSeverity();
        String place = message.getLocationString();
        String words = message.getMessage();
        return new JudgeIssue(
                severity == null ? "error" : severity.name().toLowerCase(Locale.ROOT),
                place == null ? "" : place,
                words == null ? "" : words);
    }
}
