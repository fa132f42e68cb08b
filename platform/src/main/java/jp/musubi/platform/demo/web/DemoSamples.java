package jp.musubi.platform.demo.web;

import java.time.ZoneOffset;
import java.util.UUID;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.DemoFacility;
import jp.musubi.platform.demo.samples.SampleKind;
import jp.musubi.platform.demo.samples.SampleOrder;
import jp.musubi.platform.demo.samples.Samples;
import jp.musubi.platform.kernel.clock.MovableClock;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** 見本を受け取る。A submission that the platform accepts, to be posted by whoever asked. */
@DemoMode
@RestController
class DemoSamples {

    private static final String ADDRESSEE = "hospital-b";
    private static final MediaType FHIR = MediaType.parseMediaType("application/fhir+json;charset=UTF-8");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Country country;
    private final MovableClock clock;
    private final Samples samples = new Samples();

    DemoSamples(Country country, MovableClock clock) {
        this.country = country;
        this.clock = clock;
    }

    /** @param id in-house part of Bundle.identifier; a new one when absent */
    @GetMapping("/demo/samples/{kind}")
    ResponseEntity<byte[]> sample(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String patient,
            @RequestParam(required = false) @Nullable String id,
            @RequestParam(defaultValue = ADDRESSEE) String to) {
        SampleKind known =
                SampleKind.find(kind).orElseThrow(() -> new Problem(ProblemCode.DEMO_SAMPLE_UNKNOWN, "kind"));
        SampleOrder order = new SampleOrder(
                known,
                facility(required(from, "from"), "from"),
                facility(to, "to"),
                country.findPersona(required(patient, "patient"))
                        .orElseThrow(() -> new Problem(ProblemCode.DEMO_NAME_UNKNOWN, "patient")),
                id == null ? newId(known) : checked(id),
                clock.instant().atOffset(ZoneOffset.UTC));
        return ResponseEntity.ok().contentType(FHIR).body(PRETTY.writeValueAsBytes(samples.make(order)));
    }

    private DemoFacility facility(String name, String place) {
        return country.findFacility(name).orElseThrow(() -> new Problem(ProblemCode.DEMO_NAME_UNKNOWN, place));
    }

    private static String required(@Nullable String value, String place) {
        if (value == null || value.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, place);
        }
        return value;
    }

    private static String checked(String id) {
        if (!SampleOrder.mayBeId(id)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "id");
        }
        return id;
    }

    private static String newId(SampleKind kind) {
        return kind.word() + "-" + UUID.randomUUID().toString().substring(0, 18);
    }
}
