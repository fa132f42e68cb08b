package jp.musubi.platform.eligibility.benefits;

import jp.musubi.platform.kernel.access.AccessGrant;

/** 給付の読み取り。For the eligibility answer, with its grant; nobody else reads here. */
public interface BenefitReading {

    /** All of the person of the grant; empty lists for somebody unknown. */
    Benefits of(AccessGrant grant);
}
