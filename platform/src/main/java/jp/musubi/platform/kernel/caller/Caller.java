package jp.musubi.platform.kernel.caller;

import java.util.Set;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 呼び手。Who is calling, known from a verified token or a signed-in card; controllers take it as an argument.
 *
 * @param name the registered name, e.g. {@code hospital-a} or {@code patient-1}
 * @param facility set for {@link Role#FACILITY} only
 * @param person set for {@link Role#PATIENT} only
 * @param purposes what the client's registration allows; an act outside is refused
 * @param staff who of the facility's staff acts; null for a system, which acts with its facility's rights
 * @param payer 保険者番号 of an {@link Role#INSURER}, 公費負担者番号 of a {@link Role#WELFARE_OFFICE},
 *     都道府県番号 of a {@link Role#PREFECTURE}, 地方公共団体コード of a {@link Role#MUNICIPALITY}, number of a
 *     {@link Role#HEALTH_CENTER}, 介護事業所番号 of a {@link Role#CARE_OFFICE}, the number under which a
 *     {@link Role#PRESCRIPTION_SERVICE} sends; else null
 */
public record Caller(
        String name,
        Role role,
        @Nullable FacilityCode facility,
        @Nullable PersonId person,
        Set<Purpose> purposes,
        @Nullable ActingStaff staff,
        @Nullable String payer) {

    public Caller {
        purposes = Set.copyOf(purposes);
        if ((role == Role.FACILITY) != (facility != null) || (role == Role.PATIENT) != (person != null)) {
            throw new IllegalArgumentException(
                    "a facility's caller has a facility, a patient's caller a person: " + role);
        }
        if (staff != null && role != Role.FACILITY) {
            throw new IllegalArgumentException("staff acts at a facility only: " + role);
        }
    }

    /**
     * The number under which it sends, and under which the ledger numbers what it sent: a facility's own; the registered one
     * of 電子処方箋管理サービス, which no facility has (clarifications 471). Null for who sends nothing.
     */
    public @Nullable FacilityCode sender() {
        return role == Role.PRESCRIPTION_SERVICE && payer != null ? new FacilityCode(payer) : facility;
    }

    /** A system or a person: nobody of the staff, no payer. */
    public Caller(
            String name, Role role, @Nullable FacilityCode facility, @Nullable PersonId person, Set<Purpose> purposes) {
        this(name, role, facility, person, purposes, null, null);
    }

    /** The same caller, for this one of the purposes it is registered for; for none when it is not registered for it. */
    public Caller forPurpose(Purpose purpose) {
        Set<Purpose> one = purposes.contains(purpose) ? Set.of(purpose) : Set.of();
        return new Caller(name, role, facility, person, one, staff, payer);
    }

    /** The same caller with this member of staff at the keys. */
    public Caller withStaff(ActingStaff acting) {
        return new Caller(name, role, facility, person, purposes, acting, payer);
    }

    /** The same caller with only these purposes. */
    public Caller withPurposes(Set<Purpose> narrowed) {
        return new Caller(name, role, facility, person, narrowed, staff, payer);
    }

    /** The same caller as the one of this payer. */
    public Caller withPayer(String number) {
        return new Caller(name, role, facility, person, purposes, staff, number);
    }
}
