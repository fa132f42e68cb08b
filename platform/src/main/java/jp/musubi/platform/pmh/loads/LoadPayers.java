package jp.musubi.platform.pmh.loads;

import java.util.stream.Collectors;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import jp.musubi.platform.pmh.recipients.NationalPayers;
import jp.musubi.platform.pmh.recipients.OwnPayers;
import jp.musubi.platform.pmh.schemes.Scheme;
import jp.musubi.platform.pmh.schemes.Schemes;
import org.springframework.stereotype.Component;

/** ファイルの負担者番号。Under which numbers the lines of a municipality's file may stand. */
@Component
record LoadPayers(Municipalities municipalities, Schemes schemes, NationalPayers national) {

    OwnPayers of(String municipality) {
        return new OwnPayers(
                municipalities
                        .find(municipality)
                        .orElseThrow(() -> new IllegalStateException("a file of no municipality")),
                schemes.listOf(municipality).stream()
                        .collect(Collectors.toMap(Scheme::payer, one -> one, (first, second) -> first)),
                national.listOthers(municipality));
    }
}
