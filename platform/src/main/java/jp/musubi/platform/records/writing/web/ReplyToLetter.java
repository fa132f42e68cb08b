package jp.musubi.platform.records.writing.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.records.letters.AddresseeDesk;
import jp.musubi.platform.records.letters.LetterContent;
import jp.musubi.platform.records.letters.LetterStory;
import jp.musubi.platform.records.writing.WritingDesk;
import jp.musubi.platform.records.writing.WritingDesk.Writer;
import jp.musubi.standard.words.JapaneseDate;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** 返書の下書き。Addressee, patient and first words from a letter that was opened; the rest is the doctor's. */
@Component
class ReplyToLetter {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int PARTS_OF_NUMBER = 4;

    private final AddresseeDesk letters;
    private final WritingDesk desk;
    private final WritingForm form;
    private final ChooseAddressee facilities;

    ReplyToLetter(AddresseeDesk letters, WritingDesk desk, WritingForm form, ChooseAddressee facilities) {
        this.letters = letters;
        this.desk = desk;
        this.form = form;
        this.facilities = facilities;
    }

    String show(UUID id, Caller caller, Model model, String interaction) {
        Writer writer = desk.requireWriter(caller, Doing.SEND_LETTER, interaction);
        LetterContent content = letters.read(caller, id, interaction);
        LetterStory story = letters.find(caller, id, interaction);
        Draft draft = Draft.empty();
        form.identifier(draft, writer);
        draft.put("department", form.departmentOf(writer));
        draft.put("addressee", story.letter().sender().digits());
        draft.put("purpose", "ご紹介いただいた患者さまの経過のご報告(返書)");
        draft.put("remarks", day(story) + "付の診療情報提供書へのご返書です。");
        LetterContent.Patient patient = content.patient();
        if (patient != null) {
            fill(draft, patient);
        }
        form.show(draft, Told.nothing(), model);
        return "records/letter-write";
    }

    /** By name; the code of one that is not registered any more. */
    String senderOf(LetterStory story) {
        String code = story.letter().sender().digits();
        return facilities.find(code).map(Facility::name).orElse(code);
    }

    private static String day(LetterStory story) {
        return JapaneseDate.text(LocalDate.ofInstant(story.letter().registeredAt(), JAPAN));
    }

    private static void fill(Draft draft, LetterContent.Patient patient) {
        draft.put("family", patient.family());
        draft.put("given", patient.given());
        draft.put("birth", patient.birth());
        String member = patient.member();
        String[] parts = member == null ? new String[0] : member.split(":", -1);
        if (parts.length == PARTS_OF_NUMBER) {
            draft.put("insurer", parts[0]);
            draft.put("symbol", parts[1]);
            draft.put("number", parts[2]);
            draft.put("branch", parts[3]);
        }
    }
}
