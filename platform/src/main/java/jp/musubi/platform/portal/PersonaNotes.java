package jp.musubi.platform.portal;

import java.util.Optional;

/** 見本の人の説明。What each persona is for, told by whoever made them up; the register does not know. */
public interface PersonaNotes {

    /** The note on the persona of that name. */
    Optional<PersonaNote> find(String persona);
}
