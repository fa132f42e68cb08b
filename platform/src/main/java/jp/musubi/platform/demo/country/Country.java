package jp.musubi.platform.demo.country;

import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.people.areas.Area;
import jp.musubi.platform.kernel.people.payers.Payer;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import jp.musubi.platform.kernel.people.staff.StaffPerson;
import jp.musubi.platform.kernel.signin.Party;

/**
 * 見本の国。Everything in it is synthetic, and the same at each start.
 *
 * @param areas what is set apart from the published areas
 * @param staffPersons which of the personas are staff
 * @param institutions callers other than persons: facilities, insurers, offices
 */
public record Country(
        List<Area> areas,
        List<DemoFacility> facilities,
        List<StaffMember> staff,
        List<StaffPerson> staffPersons,
        List<Payer> payers,
        List<Party> institutions,
        List<Persona> personas,
        List<Proxy> proxies) {

    public Country {
        areas = List.copyOf(areas);
        facilities = List.copyOf(facilities);
        staff = List.copyOf(staff);
        staffPersons = List.copyOf(staffPersons);
        payers = List.copyOf(payers);
        institutions = List.copyOf(institutions);
        personas = List.copyOf(personas);
        proxies = List.copyOf(proxies);
    }

    public Optional<DemoFacility> findFacility(String name) {
        return facilities.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** One of the personas, or of the {@link Crowd}. */
    public Optional<Persona> findPersona(String name) {
        return personas.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .or(() -> Crowd.find(name));
    }
}
