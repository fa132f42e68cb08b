package jp.musubi.platform.pmh.certificates;

import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;

/** 診断書を出した。Told in the transaction of the turn. @param form id of the form */
public record CertificateSent(
        UUID certificate, String form, PersonId person, FacilityCode facility, String municipality) {}
