package jp.musubi.platform.eligibility;

import jp.musubi.platform.kernel.health.SystemHealth;
import org.springframework.stereotype.Component;

/** オンライン資格確認の稼働。Works when visits can be read. */
@Component
class EligibilityHealth implements SystemHealth {

    private final VisitRows rows;

    EligibilityHealth(VisitRows rows) {
        this.rows = rows;
    }

    @Override
    public String japaneseName() {
        return "オンライン資格確認";
    }

    @Override
    public String englishName() {
        return "Online eligibility";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void check() {
        rows.check();
    }
}
