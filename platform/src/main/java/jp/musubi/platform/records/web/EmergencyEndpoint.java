package jp.musubi.platform.records.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.DisasterAnswer;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.NamedPurpose;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.sixitems.ItemDetail;
import jp.musubi.platform.records.wishes.Wish;
import jp.musubi.platform.records.wishes.WishChoice;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 救急時・災害時の集まり、機械が読む形。For whom the glass is broken or a disaster is open; access decides class by class. */
@RestController
final class EmergencyEndpoint {

    private static final String INTERACTION = "GET /records/emergency-set";

    private static final Set<Purpose> EVENTS = Set.of(Purpose.EMERGENCY, Purpose.DISASTER);

    private final AccessDesk desk;
    private final EmergencyView view;

    EmergencyEndpoint(AccessDesk desk, EmergencyView view) {
        this.desk = desk;
        this.view = view;
    }

    record Answer(String patient, String purpose, String at, List<Part> parts) {}

    /** @param wish in the part of wishes, where one stands */
    record Part(
            String part,
            String dataClass,
            List<Thing> things,
            int more,
            @Nullable Stated wish) {

        static Part of(PartView view) {
            return new Part(
                    view.name(),
                    view.dataClass().name(),
                    view.things().stream().map(Thing::of).toList(),
                    view.more(),
                    Stated.of(view.wish()));
        }
    }

    /** 本人の記載. */
    record Stated(String choice, String choiceText, String words, String statedAt, String statedBy) {

        static @Nullable Stated of(@Nullable Wish wish) {
            WishChoice choice = wish == null ? null : wish.choice();
            return wish == null || choice == null
                    ? null
                    : new Stated(
                            choice.name(),
                            choice.japanese(),
                            wish.words(),
                            wish.at().toString(),
                            "本人");
        }
    }

    record Thing(String label, List<Registration> registrations) {

        static Thing of(TogetherGroup group) {
            return new Thing(
                    group.label(), group.rows().stream().map(Registration::of).toList());
        }
    }

    /** All as sent; what was not sent is null. */
    record Registration(
            String id,
            String label,
            String facility,
            @Nullable String department,
            @Nullable String date,
            String registeredAt,
            @Nullable String value,
            @Nullable String unit,
            @Nullable String text,
            @Nullable String status,
            boolean untold,
            boolean hiddenByPerson) {

        static Registration of(ItemLine line) {
            ItemDetail detail = line.detail();
            return new Registration(
                    line.id(),
                    line.label(),
                    line.facilityName(),
                    line.origin().department(),
                    line.day() == null ? null : line.day().toString(),
                    line.registeredAt().toString(),
                    detail.amount(),
                    detail.unit(),
                    detail.text(),
                    detail.status(),
                    line.origin().untold(),
                    line.hidden());
        }
    }

    @GetMapping("/records/emergency-set")
    Answer set(
            @RequestParam String patient,
            @RequestHeader(name = NamedPurpose.ANSWER_HEADER, required = false) @Nullable String said,
            Caller caller) {
        var request = new AccessRequest(forEvent(caller), personOf(patient), EmergencyView.classes(), INTERACTION);
        AccessDecision decision = desk.decide(answered(request, said));
        if (decision instanceof AccessDecision.Refused refused) {
            throw new Problem(refused.reason().answer());
        }
        AccessGrant grant = ((AccessDecision.Granted) decision).grant();
        return new Answer(
                grant.person().toString(),
                grant.purpose().name(),
                grant.decidedAt().toString(),
                view.read(grant).stream().map(Part::of).toList());
    }

    /** Whatever else the caller may do: here it looks because of the event. */
    private static Caller forEvent(Caller caller) {
        return caller.withPurposes(
                EVENTS.stream().filter(caller.purposes()::contains).collect(Collectors.toSet()));
    }

    private static AccessRequest answered(AccessRequest request, @Nullable String said) {
        for (DisasterAnswer answer : DisasterAnswer.values()) {
            if (answer.name().equals(said)) {
                return request.answered(answer);
            }
        }
        return request;
    }

    /** Null for what is nobody's id: asked and refused as for a stranger. */
    private static @Nullable PersonId personOf(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            return uuid.toString().equals(id) ? new PersonId(uuid) : null;
        } catch (IllegalArgumentException nobody) {
            return null;
        }
    }
}
