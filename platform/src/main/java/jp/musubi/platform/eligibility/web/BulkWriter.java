package jp.musubi.platform.eligibility.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.eligibility.bulk.AnsweredLine;
import jp.musubi.platform.eligibility.bulk.BulkConfirmations;
import jp.musubi.platform.eligibility.bulk.BulkForm;
import jp.musubi.platform.eligibility.bulk.BulkLine;
import jp.musubi.platform.eligibility.bulk.BulkList;
import jp.musubi.platform.eligibility.bulk.BulkShapes;
import jp.musubi.platform.eligibility.bulk.WrittenAnswer;
import jp.musubi.platform.eligibility.message.MessageReader;
import jp.musubi.platform.eligibility.message.MessageWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 一括照会を読み、答えを来た形で書く。 */
@Component
class BulkWriter implements BulkShapes {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Clock clock;

    BulkWriter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<BulkLine> read(BulkForm.Kind kind, byte[] body) {
        return switch (kind) {
            case JSON -> BulkBody.array(body);
            case LINES -> BulkBody.lines(body);
            case MESSAGE -> BulkBody.message(MessageReader.readList(body, BulkConfirmations.MOST_LINES));
        };
    }

    @Override
    public byte[] write(BulkForm form, int number, AnsweredLine answered) {
        return form.kind() == BulkForm.Kind.MESSAGE
                ? MessageWriter.unit(
                        form.head(),
                        new MessageWriter.ListLine(
                                answered.line().asked(), answered.confirmation(), answered.problem()))
                : json.writeValueAsBytes(BulkAnswer.line(number, answered, form.language()));
    }

    List<WrittenAnswer> writeAll(BulkForm form, List<AnsweredLine> answers) {
        List<WrittenAnswer> written = new ArrayList<>();
        for (AnsweredLine answer : answers) {
            written.add(new WrittenAnswer(answer.confirmation() != null, write(form, written.size() + 1, answer)));
        }
        return written;
    }

    /** @param list whose answers these are, or null when they were given at once */
    ResponseEntity<byte[]> answers(BulkForm form, @Nullable UUID list, List<WrittenAnswer> answers) {
        return switch (form.kind()) {
            case JSON -> of(200, "application/json", array(answers));
            case LINES -> of(200, "application/x-ndjson", lines(answers));
            case MESSAGE ->
                MessageAnswer.of(
                        200,
                        form.head(),
                        MessageWriter.answers(
                                form.head(),
                                clock.instant(),
                                list == null ? null : list.toString(),
                                answers.stream().map(WrittenAnswer::bytes).toList(),
                                answers.stream().filter(WrittenAnswer::right).count()));
        };
    }

    /** How far a list is. */
    ResponseEntity<byte[]> state(int status, BulkList list) {
        BulkForm form = list.form();
        return form.kind() == BulkForm.Kind.MESSAGE
                ? MessageAnswer.of(
                        status,
                        form.head(),
                        MessageWriter.running(
                                form.head(), clock.instant(), list.id().toString()))
                : of(status, "application/json", json.writeValueAsBytes(BulkAnswer.Job.of(list)));
    }

    private static byte[] array(List<WrittenAnswer> answers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String between = "{\"total\":" + answers.size() + ",\"lines\":[";
        for (WrittenAnswer answer : answers) {
            bytes.writeBytes(between.getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(answer.bytes());
            between = ",";
        }
        bytes.writeBytes((answers.isEmpty() ? between + "]}" : "]}").getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static byte[] lines(List<WrittenAnswer> answers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (WrittenAnswer answer : answers) {
            bytes.writeBytes(answer.bytes());
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    private static ResponseEntity<byte[]> of(int status, String type, byte[] body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("Content-Type", type + ";charset=UTF-8")
                .body(body);
    }
}
