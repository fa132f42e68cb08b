package jp.musubi.platform.demo.web;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.DemoFacility;
import jp.musubi.platform.demo.samples.BrokenSamples;
import jp.musubi.platform.demo.samples.SampleKind;
import jp.musubi.platform.demo.samples.SampleOrder;
import jp.musubi.platform.demo.samples.Samples;
import jp.musubi.platform.demo.signatures.SignSample;
import jp.musubi.platform.demo.signatures.SignedAs;
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

/** 見本を受け取る。A submission that the platform accepts, or one that breaks a rule, to be posted by whoever asked. */
@DemoMode
@RestController
class DemoSamples {

    private static final String SENDER = "hospital-a";
    private static final String ADDRESSEE = "hospital-b";
    private static final String PATIENT = "patient-1";
    private static final int LONGEST_ID = 36;
    private static final MediaType FHIR = MediaType.parseMediaType("application/fhir+json;charset=UTF-8");
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Country country;
    private final DemoPlaces places;
    private final MovableClock clock;
    private final SignSample signing;
    private final Samples samples = new Samples();
    private final BrokenSamples brokenSamples = new BrokenSamples();

    DemoSamples(Country country, DemoPlaces places, MovableClock clock, SignSample signing) {
        this.country = country;
        this.places = places;
        this.clock = clock;
        this.signing = signing;
    }

    /**
     * @param id in-house part of Bundle.identifier; a new one when absent
     * @param rule a rule of the gate that the sample is to break
     * @param signed how a letter is to be signed: valid, broken, expired, revoked, unknown
     */
    @GetMapping("/demo/samples/{kind}")
    ResponseEntity<byte[]> sample(
            @PathVariable String kind,
            SampleQuery query,
            @RequestParam(name = "break", required = false) @Nullable String rule,
            @RequestParam(required = false) @Nullable String signed) {
        SampleKind known =
                SampleKind.find(kind).orElseThrow(() -> new Problem(ProblemCode.DEMO_SAMPLE_UNKNOWN, "kind"));
        SignedAs signature = signed == null ? null : signature(known, signed);
        byte[] sample = rule == null ? bytes(known, query) : broken(breakable(rule), List.of(known), query.orAnyone());
        return answer(signature == null ? sample : signing.sign(sample, signature, clock.instant()));
    }

    /** A sample of whatever kind that can break the rule. */
    @GetMapping("/demo/samples")
    ResponseEntity<byte[]> broken(
            SampleQuery query, @RequestParam(name = "break", required = false) @Nullable String rule) {
        String known = breakable(required(rule, "break"));
        return answer(broken(known, brokenSamples.listKinds(known), query.orAnyone()));
    }

    private byte[] broken(String rule, List<SampleKind> kinds, SampleQuery query) {
        for (SampleKind kind : kinds) {
            Optional<byte[]> found = brokenSamples.find(rule, kind, bytes(kind, query));
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new Problem(ProblemCode.DEMO_RULE_KIND, "break");
    }

    private String breakable(String rule) {
        if (!brokenSamples.knows(rule)) {
            throw new Problem(ProblemCode.DEMO_RULE_UNKNOWN, "break");
        }
        if (!brokenSamples.canBreak(rule)) {
            throw new Problem(ProblemCode.DEMO_RULE_OUTSIDE, "break");
        }
        return rule;
    }

    private byte[] bytes(SampleKind kind, SampleQuery query) {
        String id = query.id();
        SampleOrder order = new SampleOrder(
                kind,
                facility(required(query.from(), "from"), "from"),
                facility(query.to() == null ? ADDRESSEE : query.to(), "to"),
                country.findPersona(required(query.patient(), "patient"))
                        .orElseThrow(() -> new Problem(ProblemCode.DEMO_NAME_UNKNOWN, "patient")),
                id == null ? newId(kind) : checked(id),
                clock.instant().atOffset(ZoneOffset.UTC));
        return PRETTY.writeValueAsBytes(samples.make(order));
    }

    /** Only a letter may be signed (sharing-service §1). */
    private static SignedAs signature(SampleKind kind, String signed) {
        return SignedAs.find(signed)
                .filter(one -> kind == SampleKind.REFERRAL || kind == SampleKind.REFERRAL_WITH_DISCHARGE)
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "signed"));
    }

    private static ResponseEntity<byte[]> answer(byte[] sample) {
        return ResponseEntity.ok().contentType(FHIR).body(sample);
    }

    /** What a caller may say about any sample. */
    record SampleQuery(
            @Nullable String from,
            @Nullable String patient,
            @Nullable String id,
            @Nullable String to) {

        /** Who asks for a broken rule need not care by whom and about whom. */
        SampleQuery orAnyone() {
            return new SampleQuery(from == null ? SENDER : from, patient == null ? PATIENT : patient, id, to);
        }
    }

    private DemoFacility facility(String name, String place) {
        return places.find(name).orElseThrow(() -> new Problem(ProblemCode.DEMO_NAME_UNKNOWN, place));
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

    /** As long as an in-house id may be, at most. */
    private static String newId(SampleKind kind) {
        String word = kind.word() + "-";
        return word + UUID.randomUUID().toString().substring(0, Math.min(18, LONGEST_ID - word.length()));
    }
}
