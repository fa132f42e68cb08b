package jp.musubi.platform.kernel.emergency;

import java.util.List;
import jp.musubi.platform.kernel.people.PersonId;

/** 開きの入口。What was opened about a person, for the person. */
public interface Openings {

    /** All openings of this person's record, newest first. */
    List<Opening> listOf(PersonId person);
}
