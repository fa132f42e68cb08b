package jp.musubi.platform.pmh.maternity;

import java.util.List;
import java.util.UUID;
import jp.musubi.platform.pmh.vaccinations.Said;
import org.jspecify.annotations.Nullable;

/** 登録の答え。@param result that was registered, or null with the reasons why not */
public record CheckupAnswer(List<Said> reasons, @Nullable UUID result) {

    public CheckupAnswer {
        reasons = List.copyOf(reasons);
    }

    static CheckupAnswer refused(Said reason) {
        return new CheckupAnswer(List.of(reason), null);
    }
}
