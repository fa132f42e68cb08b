package jp.musubi.platform.demo.country;

import java.util.Optional;
import jp.musubi.platform.demo.DemoMode;
import jp.musubi.platform.portal.PersonaNote;
import jp.musubi.platform.portal.PersonaNotes;
import org.springframework.stereotype.Component;

/** 登場人物の説明を頁に渡す。 */
@DemoMode
@Component
class CountryNotes implements PersonaNotes {

    private final Country country;

    CountryNotes(Country country) {
        this.country = country;
    }

    @Override
    public Optional<PersonaNote> find(String persona) {
        return country.findPersona(persona).map(found -> new PersonaNote(found.traitJapanese(), found.traitEnglish()));
    }
}
