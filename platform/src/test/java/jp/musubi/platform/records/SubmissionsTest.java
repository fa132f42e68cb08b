package jp.musubi.platform.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit.SampleCode;
import jp.musubi.platform.records.SampleUnit.SampleResult;
import jp.musubi.platform.support.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 受け取ってから審査し、結果は受付番号で取る。 */
@PlatformTest
class SubmissionsTest {

    private static final String HERE = "GET /submissions/{number}";

    @Autowired
    Intake intake;

    @Autowired
    Submissions submissions;

    @Autowired
    SharedRecords records;

    @Autowired
    RecordsWorld world;

    private Caller hospital;
    private Known person;

    @BeforeEach
    void setUp() {
        hospital = world.hospital();
        person = world.person();
    }

    @Test
    void 後で取る結果は_すぐの答えと同じことを言う() throws Exception {
        SubmissionResult later = result(submissions.accept(unit("later", "後で"), false, hospital));
        Received now = intake.receive(unit("now", "すぐ"), false, hospital);
        Receipt.Accepted receipt = (Receipt.Accepted) now.receipt();
        assertThat(later.state()).isEqualTo(SubmissionState.TAKEN);
        assertThat(later.status()).isEqualTo(receipt.status()).isEqualTo(201);
        assertThat(later.accepted().taken()).isEqualTo(receipt.taken()).containsEntry(DataClass.LAB, 1);
        assertThat(later.findings())
                .isEqualTo(receipt.findings().stream().map(KeptFinding::of).toList());
    }

    @Test
    void すぐの答えの受付番号でも_結果が見つかる() {
        Received received = intake.receive(unit("one", "一"), false, hospital);
        SubmissionResult found = submissions.get(received.number().text(), hospital, HERE);
        Receipt.Accepted accepted = (Receipt.Accepted) received.receipt();
        assertThat(found.accepted().unitId()).isEqualTo(accepted.unitId());
        assertThat(found.accepted().version()).isEqualTo(1);
    }

    @Test
    void 受付不可も_読めないものも_決まりの番号と場所を残す() throws Exception {
        byte[] broken = new String(unit("broken", "誤り"), UTF_8)
                .replace("\"status\":\"final\"", "\"status\":\"no-such\"")
                .getBytes(UTF_8);
        for (byte[] body : List.of(broken, "{".getBytes(UTF_8))) {
            Received now = intake.receive(body, false, hospital);
            SubmissionResult later = result(submissions.accept(body, false, hospital));
            assertThat(later.state()).isEqualTo(SubmissionState.REFUSED);
            assertThat(later.status()).isEqualTo(now.receipt().status());
            assertThat(later.findings())
                    .isNotEmpty()
                    .isEqualTo(now.receipt().findings().stream()
                            .map(KeptFinding::of)
                            .toList())
                    .isEqualTo(
                            submissions.get(now.number().text(), hospital, HERE).findings());
        }
    }

    @Test
    void 送れない種類は_断りが結果になる() throws Exception {
        Caller center = world.facility(FacilityKind.CHECKUP_CENTER, '1', java.time.LocalDate.of(2020, 4, 1));
        SubmissionResult later = result(submissions.accept(unit("six", "六情報"), false, center), center);
        assertThat(later.state()).isEqualTo(SubmissionState.TURNED_AWAY);
        assertThat(later.problem()).isEqualTo(ProblemCode.ACCESS_SUBMIT);
        assertThat(later.status()).isEqualTo(403);
    }

    @Test
    void 同じ単位は_送った順に置き換わる() throws Exception {
        List<ReceiptNumber> numbers = new ArrayList<>();
        for (int sending = 1; sending <= 5; sending++) {
            numbers.add(submissions.accept(unit("same", "第" + sending), false, hospital));
        }
        List<Integer> versions = new ArrayList<>();
        for (ReceiptNumber number : numbers) {
            versions.add(result(number).accepted().version());
        }
        assertThat(versions).containsExactly(1, 2, 3, 4, 5);
        assertThat(numbers).isSortedAccordingTo((one, other) -> one.serial() - other.serial());
        ItemPage page = records.list(
                new ItemQuery(Set.of(DataClass.LAB), 0, 10), world.grant(hospital, person.id(), DataClass.LAB));
        assertThat(page.items()).extracting(ServedItem::label).containsExactly("第5");
    }

    @Test
    void ほかの施設の受付番号は_ないものと同じ() {
        String number =
                intake.receive(unit("mine", "自分の"), false, hospital).number().text();
        Caller other = world.hospital();
        for (String asked :
                List.of(number, number.replace("-0", "-9"), "x", hospital.facility() + "-20260230-00000001")) {
            assertThatThrownBy(() -> submissions.get(asked, other, HERE)).hasMessage("SUBMISSION-NOT-FOUND");
        }
        Caller viewer = world.caller(hospital.facility(), Set.of(Purpose.SHARE_VIEW));
        assertThatThrownBy(() -> submissions.get(number, viewer, HERE)).hasMessage("ACCESS-PURPOSE");
    }

    @Test
    void 送れない者は_受付番号を得ない() {
        Caller viewer = world.caller(hospital.facility(), Set.of(Purpose.SHARE_VIEW));
        assertThatThrownBy(() -> submissions.accept(unit("no", "不可"), false, viewer))
                .hasMessage("ACCESS-PURPOSE");
    }

    private byte[] unit(String id, String label) {
        return SampleUnit.of(hospital.facility().digits(), id, person.sample(), "Observation")
                .withObservation(SampleResult.of("o", label, "2026-03-01"), SampleCode.ALBUMIN, "")
                .bytes();
    }

    private SubmissionResult result(ReceiptNumber number) throws InterruptedException {
        return result(number, hospital);
    }

    private SubmissionResult result(ReceiptNumber number, Caller caller) throws InterruptedException {
        Awaiting.until(
                () -> submissions.get(number.text(), caller, HERE).state().over());
        return submissions.get(number.text(), caller, HERE);
    }
}
