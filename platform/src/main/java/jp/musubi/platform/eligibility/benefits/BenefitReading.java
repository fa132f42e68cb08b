package jp.musubi.platform.eligibility.benefits;

import jp.musubi.platform.kernel.people.PersonId;

/** 給付の読み取り。For the eligibility answer, behind the decision of access; nobody else reads here. */
public interface BenefitReading {

    /** All of the person; empty lists for somebody unknown. */
    Benefits of(PersonId person);
}
