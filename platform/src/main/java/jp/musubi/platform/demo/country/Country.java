package jp.musubi.platform.demo.country;

import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.signin.Party;

/**
 * 見本の国。Everything in it is synthetic, and the same at each start.
 *
 * @param institutions callers other than persons: facilities, insurers, offices
 */
public record Country(
        List<DemoFacility> facilities, List<Payer> payers, List<Party> institutions, List<Persona> personas) {

    public Country {
        facilities = List.copyOf(facilities);
        payers = List.copyOf(payers);
        institutions = List.copyOf(institutions);
        personas = List.copyOf(personas);
    }

    public Optional<DemoFacility> findFacility(String name) {
        return facilities.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public Optional<Persona> findPersona(String name) {
        return personas.stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
