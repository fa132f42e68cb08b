package jp.musubi.platform.demo.checkups;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.DemoFacility;
import jp.musubi.platform.demo.country.Persona;
import jp.musubi.platform.demo.samples.SampleKind;
import jp.musubi.platform.demo.samples.SampleOrder;
import jp.musubi.platform.demo.samples.Samples;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import tools.jackson.databind.json.JsonMapper;

/**
 * 送られる報告書の一行。
 *
 * @param from name of the facility that sends
 * @param reportedOn a week after the checkup
 */
record SentReport(String person, String from, SampleKind kind, LocalDate reportedOn) {

    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    static List<SentReport> listAll() {
        return Table.read(SentReport.class, "sent.tsv").stream()
                .map(SentReport::of)
                .toList();
    }

    private static SentReport of(Row row) {
        return new SentReport(
                row.get("person"),
                row.get("from"),
                SampleKind.find(row.get("kind")).orElseThrow(),
                LocalDate.parse(row.get("reported_on")));
    }

    /** The Bundle in UTF-8, the same at each start. */
    byte[] body(Country country) {
        DemoFacility sender = country.findFacility(from).orElseThrow();
        Persona patient = country.findPersona(person).orElseThrow();
        String id = person + "-" + reportedOn;
        var order = new SampleOrder(
                kind, sender, sender, patient, id, reportedOn.atTime(MORNING).atOffset(JAPAN));
        Map<String, Object> bundle = new Samples().make(order);
        return JsonMapper.shared().writeValueAsBytes(bundle);
    }
}
