package jp.musubi.platform.kernel.people.search;

import java.util.List;
import jp.musubi.platform.kernel.access.SearchGrant;

/** 人の照会の入口。 */
public interface PersonSearch {

    /**
     * The surest first. A facility at its counter learns of certain and probable ones only. Each person found gets an entry
     * in the log, before this returns; when nobody was found, one entry names nobody. What was asked for is in no log.
     *
     * @param least less sure ones are not wanted
     * @param most at least 1
     * @throws jp.musubi.platform.kernel.problems.Problem PARAMETER-MISSING naming what the grant's ground needs (at a
     *     counter insured number and birth date, or all four items; in an emergency all four items; in a disaster
     *     name and birth date); MY-NUMBER-REFUSED; SEARCH-TOO-OFTEN when the caller's facility looked for too many persons
     */
    List<PersonMatch> find(PersonQuestion question, MatchGrade least, int most, SearchGrant grant);
}
