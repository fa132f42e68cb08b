package jp.musubi.platform.cybersecurity.web;

import java.util.Locale;
import jp.musubi.platform.cybersecurity.checklist.BedBand;
import org.springframework.stereotype.Component;

/** 病床規模の言葉。Templates ask it as {@code @bandWords}; the words stand in bed-bands.tsv. */
@Component("bandWords")
final class BandWords {

    /** As in 300〜399床; a band that is no longer known as it was kept. */
    public String text(String band, Locale locale) {
        return BedBand.find(band)
                .map(known -> locale.getLanguage().equals("en") ? known.english() : known.japanese())
                .orElse(band);
    }
}
