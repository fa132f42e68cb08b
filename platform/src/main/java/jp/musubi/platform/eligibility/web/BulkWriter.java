package jp.musubi.platform.eligibility.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.eligibility.bulk.AnsweredLine;
import jp.musubi.platform.eligibility.bulk.BulkJob;
import jp.musubi.platform.eligibility.message.MessageWriter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** 一括照会の答えを、来た形で書く。 */
@Component
class BulkWriter {

    private final JsonMapper json = JsonMapper.builder().build();
    private final Clock clock;

    BulkWriter(Clock clock) {
        this.clock = clock;
    }

    /** @param job the job whose answers these are, or null when the list was answered at once */
    ResponseEntity<byte[]> answers(BulkForm form, @Nullable BulkJob job, List<AnsweredLine> answers) {
        return switch (form.kind()) {
            case JSON -> of(200, "application/json", json.writeValueAsBytes(lines(form, answers)));
            case LINES -> of(200, "application/x-ndjson", ndjson(form, answers));
            case MESSAGE ->
                MessageAnswer.of(
                        200,
                        form.head(),
                        MessageWriter.answers(
                                form.head(),
                                clock.instant(),
                                job == null ? null : job.id().toString(),
                                answers.stream()
                                        .map(line -> new MessageWriter.ListLine(
                                                line.line().asked(), line.confirmation(), line.problem()))
                                        .toList()));
        };
    }

    /** How far a list is; of an XML list that is over, the answers. */
    ResponseEntity<byte[]> state(int status, BulkForm form, BulkJob job) {
        if (form.kind() == BulkForm.Kind.MESSAGE && job.state().over()) {
            return answers(form, job, job.answers());
        }
        return form.kind() == BulkForm.Kind.MESSAGE
                ? MessageAnswer.of(
                        status,
                        form.head(),
                        MessageWriter.running(
                                form.head(), clock.instant(), job.id().toString()))
                : of(status, "application/json", json.writeValueAsBytes(BulkAnswer.Job.of(job)));
    }

    private static BulkAnswer.Lines lines(BulkForm form, List<AnsweredLine> answers) {
        List<BulkAnswer.Line> lines = new ArrayList<>();
        for (AnsweredLine answer : answers) {
            lines.add(BulkAnswer.line(lines.size() + 1, answer, form.language()));
        }
        return new BulkAnswer.Lines(lines.size(), lines);
    }

    private byte[] ndjson(BulkForm form, List<AnsweredLine> answers) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (BulkAnswer.Line line : lines(form, answers).lines()) {
            bytes.writeBytes(json.writeValueAsBytes(line));
            bytes.writeBytes("\n".getBytes(StandardCharsets.UTF_8));
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
