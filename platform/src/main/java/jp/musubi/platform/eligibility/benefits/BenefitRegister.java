package jp.musubi.platform.eligibility.benefits;

import jp.musubi.platform.kernel.people.PersonId;

/** 給付の台帳の入口。Written by whoever feeds insurers' data in; read by the eligibility answer only. */
public interface BenefitRegister {

    /** Replaces all that is registered of this person, in one transaction. */
    void register(PersonId person, Benefits benefits);
}
