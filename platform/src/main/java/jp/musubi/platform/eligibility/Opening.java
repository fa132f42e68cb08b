package jp.musubi.platform.eligibility;

import java.util.Set;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** これから開く受付。All is checked: who, by whom, what, where. */
record Opening(
        PersonId person,
        ShownNumber shown,
        @Nullable PersonId proxy,
        Set<ConsentClass> agreed,
        CareSetting care,
        Channel reader) {}
