package jp.musubi.platform.pmh.municipalities;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 自治体。
 *
 * @param code 地方公共団体コード, six digits; of a prefecture too
 * @param prefecture 都道府県番号, two digits
 * @param joinedOn first day on which its subsidies are served
 * @param delegatedOn first day of the contract by which 支払基金 or 国保連 operate for it, or null while there is none
 */
public record Municipality(
        String code,
        String prefecture,
        String name,
        String english,
        LocalDate joinedOn,
        @Nullable LocalDate delegatedOn) {

    public Municipality {
        if (!code.matches("[0-9]{6}") || !code.startsWith(prefecture)) {
            throw new IllegalArgumentException("a municipality's code is six digits that begin with its prefecture");
        }
    }
}
