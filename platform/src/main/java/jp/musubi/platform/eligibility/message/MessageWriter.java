package jp.musubi.platform.eligibility.message;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.eligibility.confirmation.EligibilityWords;
import jp.musubi.platform.eligibility.confirmation.Presented;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/** 電文の書き手。The answer, the answer to a list, and the refusal, as XmlMsg. Names and codes: eligibility-pmh §1, §2. */
public final class MessageWriter {

    /** The order in which a list's answer echoes what was asked. */
    private static final List<String> ECHOED = List.of(
            "InsurerNumber",
            "InsuredCardSymbol",
            "InsuredIdentificationNumber",
            "InsuredBranchNumber",
            "Birthdate",
            "LimitApplicationCertificateRelatedConsFlg",
            "ArbitraryIdentifier");

    private static final String NORMAL = "1";
    private static final String RUNNING = "2";
    private static final String ABNORMAL = "9";
    private static final String REPLACED_CODE = "CHARACTER-REPLACED";
    private static final String REPLACED = "この文字コードにない文字を「" + MessageWriting.REPLACEMENT + "」で書きました。";

    private final MessageHead head;
    private final Elements elements;

    private MessageWriter(MessageHead head) {
        this.head = head;
        this.elements = new Elements(head.charset());
    }

    /** The answer to one question. */
    public static byte[] answer(MessageHead head, Confirmation confirmation) {
        MessageWriter writer = new MessageWriter(head);
        return writer.message(
                () -> {
                    writer.headBegin(confirmation.at());
                    writer.elements.day("QualificationConfirmationDate", confirmation.day());
                    writer.elements.text("ReferenceClassification", classification(confirmation));
                    writer.headEnd(NORMAL, null);
                },
                () -> writer.body(confirmation));
    }

    /** One line of a list: what was asked, and either its answer or why there is none. */
    public record ListLine(
            Map<String, String> asked,
            @Nullable Confirmation confirmation,
            @Nullable ProblemCode problem) {}

    /** The answer to a list, in its order. {@code reception} names the list, when it was taken to be done later. */
    public static byte[] answers(MessageHead head, Instant at, @Nullable String reception, List<ListLine> lines) {
        return answers(
                head,
                at,
                reception,
                lines.stream().map(line -> unit(head, line)).toList(),
                lines.stream().filter(line -> line.confirmation() != null).count());
    }

    /** One line of a list's answer by itself, to be put together by {@link #answers(MessageHead, Instant, String, List, long)}. */
    public static byte[] unit(MessageHead head, ListLine line) {
        MessageWriter writer = new MessageWriter(head);
        writer.elements.open("BulkConfirmUnit", () -> writer.unit(line));
        return writer.elements.fragment();
    }

    /**
     * The answer to a list, of lines that were written before in the same character code.
     *
     * @param right how many of them are answers
     */
    public static byte[] answers(
            MessageHead head, Instant at, @Nullable String reception, List<byte[]> units, long right) {
        MessageWriter writer = new MessageWriter(head);
        return writer.message(
                () -> {
                    writer.headBegin(at);
                    writer.elements.text("ReceptionNumber", reception);
                    writer.elements.text("NumberOfProcessingResult", String.valueOf(units.size()));
                    writer.elements.text("NumberOfNormalProcessing", String.valueOf(right));
                    writer.elements.text("NumberOfError", String.valueOf(units.size() - right));
                    writer.headEnd(NORMAL, null);
                },
                () -> units.forEach(writer.elements::written));
    }

    /** A list that was taken and is not yet done. */
    public static byte[] running(MessageHead head, Instant at, String reception) {
        MessageWriter writer = new MessageWriter(head);
        return writer.message(
                () -> {
                    writer.headBegin(at);
                    writer.elements.text("ReceptionNumber", reception);
                    writer.headEnd(RUNNING, null);
                },
                () -> {});
    }

    /** A refusal of the whole message. */
    public static byte[] refusal(MessageHead head, Instant at, ProblemCode problem) {
        MessageWriter writer = new MessageWriter(head);
        return writer.message(
                () -> {
                    writer.headBegin(at);
                    writer.headEnd(ABNORMAL, problem);
                },
                () -> {});
    }

    private byte[] message(Elements.Content header, Elements.Content body) {
        elements.open("XmlMsg", () -> {
            elements.open("MessageHeader", header);
            elements.open("MessageBody", body);
        });
        return elements.bytes();
    }

    private void headBegin(Instant at) {
        elements.time("ProcessExecutionTime", at);
        elements.text("MedicalInstitutionCode", head.facility());
        elements.text("ArbitraryFileIdentifier", head.file());
    }

    private void headEnd(String segment, @Nullable ProblemCode problem) {
        elements.text("SegmentOfResult", segment);
        if (problem != null) {
            elements.text("ErrorCode", problem.code());
            elements.text("ErrorMessage", problem.japanese() + problem.nextJapanese());
        }
        elements.text("CharacterCodeIdentifier", head.charset().code());
    }

    private static String classification(Confirmation confirmation) {
        return confirmation.question().presented() instanceof Presented.Card ? "1" : "2";
    }

    private void body(Confirmation confirmation) {
        elements.text("ProcessingResultStatus", "1");
        elements.text("QualificationValidity", confirmation.validity().code());
        if (!confirmation.coverages().isEmpty()) {
            elements.open(
                    "ResultList",
                    () -> confirmation
                            .coverages()
                            .forEach(one -> new ResultElement(elements, confirmation).write(one)));
        }
        note(confirmation);
    }

    private void unit(ListLine line) {
        elements.open(
                "QualificationConfirmSearchInfo",
                () -> ECHOED.forEach(name -> elements.text(name, line.asked().get(name))));
        Confirmation confirmation = line.confirmation();
        ProblemCode problem = line.problem();
        if (confirmation != null) {
            elements.text("ProcessingResultStatus", "1");
            elements.text("QualificationValidity", confirmation.validity().code());
            // A unit of a list has one result: the coverage to use.
            confirmation.coverages().stream()
                    .limit(1)
                    .forEach(one -> new ResultElement(elements, confirmation).write(one));
            note(confirmation);
        } else if (problem != null) {
            elements.text("ProcessingResultStatus", "2");
            elements.text("ProcessingResultCode", problem.code());
            elements.text("ProcessingResultMessage", problem.japanese() + problem.nextJapanese());
        }
    }

    /** What a counter must know and no element carries, as one text to be shown as it is. */
    private void note(Confirmation confirmation) {
        Stream<String> remarks = confirmation.remarks().stream()
                .filter(remark -> remark.kind().isNews())
                .map(remark -> EligibilityWords.of(remark, Language.JAPANESE));
        Stream<String> replaced = elements.replaced() ? Stream.of(REPLACED) : Stream.of();
        if (elements.replaced()) {
            elements.text("ProcessingResultCode", REPLACED_CODE);
        }
        elements.text(
                "ProcessingResultMessage", Stream.concat(remarks, replaced).collect(Collectors.joining(" ")));
    }
}
