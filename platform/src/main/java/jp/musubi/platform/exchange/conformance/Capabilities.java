package jp.musubi.platform.exchange.conformance;

import ca.uhn.fhir.context.FhirContext;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;

/** できること。The CapabilityStatement (FHIR 4.0.1): what is built, and nothing else. */
final class Capabilities {

    private static final String CLINS = "http://jpfhir.jp/fhir/clins/StructureDefinition/";
    private static final String ECS = "http://jpfhir.jp/fhir/eCS/StructureDefinition/";

    private static final String VALIDATE = "http://hl7.org/fhir/OperationDefinition/Resource-validate";
    private static final String BALP = "https://profiles.ihe.net/ITI/BALP/StructureDefinition/IHE.BasicAudit.";

    private Capabilities() {}

    static byte[] json(Date date) {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .encodeResourceToString(statement(date))
                .getBytes(StandardCharsets.UTF_8);
    }

    static CapabilityStatement statement(Date date) {
        CapabilityStatement statement = new CapabilityStatement();
        statement
                .setStatus(PublicationStatus.ACTIVE)
                .setExperimental(true)
                .setDate(date)
                .setKind(CapabilityStatementKind.INSTANCE)
                .setFhirVersion(FHIRVersion._4_0_1)
                .setName("MusubiExchange")
                .setTitle("結び FHIR 情報交換")
                .setDescription("""
                    電子カルテ情報共有サービスの公開資料にもとづく実装です。合成データ専用で、厚生労働省の製品ではありません。
                    臨床情報は JP-CLINS の Bundle で登録し、本人の同意のもとで施設が、また本人が閲覧します。
                    An open implementation of the sharing service; synthetic data only, not a product of the ministry.
                    """);
        statement.getSoftware().setName("Musubi (結び)").setVersion("0.1.0");
        statement.getImplementation().setDescription("全国医療情報プラットフォーム(合成データ)");
        statement.addFormat("application/fhir+json");
        statement.addFormat("application/fhir+xml");
        statement.addRest(rest());
        return statement;
    }

    private static CapabilityStatementRestComponent rest() {
        CapabilityStatementRestComponent rest =
                new CapabilityStatementRestComponent().setMode(RestfulCapabilityMode.SERVER);
        rest.getSecurity().setDescription("OAuth 2.0 の Bearer トークンが要ります。閲覧の可否は利用目的と本人の同意で決まり、すべて記録されます。");
        rest.addResource(bundle());
        rest.addResource(patient());
        for (String type : List.of("Condition", "AllergyIntolerance", "Observation", "MedicationRequest")) {
            rest.addResource(item(type));
        }
        rest.addResource(composition());
        rest.addOperation().setName("validate").setDefinition(VALIDATE);
        rest.addResource(coverage());
        rest.addResource(eligibilityRequest());
        rest.addResource(auditEvent());
        rest.addResource(consent());
        rest.addResource(organization());
        rest.addResource(questionnaire());
        rest.addResource(questionnaireResponse());
        return rest;
    }

    private static CapabilityStatementRestResourceComponent bundle() {
        CapabilityStatementRestResourceComponent bundle = resource("Bundle")
                .setDocumentation("登録単位。同じ identifier を再び送ると、単位ごと置き換わります。取消、取消UNDO、変更(PUT)、来し方(_history)は identifier と"
                        + " patient.identifier の両方で名指します。来し方は版と時と SHA-256 だけで、中身は返しません。");
        List.of("JP_Bundle_CLINS", "JP_Bundle_eReferral", "JP_Bundle_eCheckupGeneral", "JP_Bundle_ePCS")
                .forEach(profile -> bundle.addSupportedProfile(CLINS + profile));
        bundle.addInteraction().setCode(TypeRestfulInteraction.CREATE);
        bundle.addInteraction()
                .setCode(TypeRestfulInteraction.UPDATE)
                .setDocumentation("変更。名指した単位を取り消し、本文を登録します。両方か、どちらもしないか。名指した単位がなければ 404 で、作りません。");
        bundle.addInteraction().setCode(TypeRestfulInteraction.DELETE);
        bundle.addInteraction()
                .setCode(TypeRestfulInteraction.HISTORYTYPE)
                .setDocumentation("名指した一つの単位の来し方。送った施設だけが読めます。");
        bundle.addOperation().setName("undo-withdrawal").setDefinition(Operations.UNDO_WITHDRAWAL);
        parameter(bundle, "identifier", SearchParamType.TOKEN, "必須。SYSTEM|VALUE(Bundle.identifier)。");
        parameter(bundle, "patient.identifier", SearchParamType.TOKEN, "必須。SYSTEM|VALUE(届いたときの被保険者個人識別子)。");
        return bundle.setConditionalUpdate(true)
                .setConditionalDelete(CapabilityStatement.ConditionalDeleteStatus.SINGLE);
    }

    private static CapabilityStatementRestResourceComponent patient() {
        CapabilityStatementRestResourceComponent patient = readable("Patient");
        parameter(patient, "identifier", SearchParamType.TOKEN, "SYSTEM|VALUE(被保険者個人識別子など)。本人のトークンでは省くと本人。");
        patient.addOperation()
                .setName("everything")
                .setDefinition("http://hl7.org/fhir/OperationDefinition/Patient-everything");
        patient.addOperation()
                .setName("summary")
                .setDefinition("http://hl7.org/fhir/uv/ips/OperationDefinition/summary")
                .setDocumentation("六情報から作る国際患者サマリー(IPS)の形の文書。見られるものだけから、求めのたびに作る。引数はない。");
        patient.addOperation().setName("interview").setDefinition(Operations.PATIENT_INTERVIEW);
        patient.addOperation().setName("match").setDefinition("http://hl7.org/fhir/OperationDefinition/Patient-match");
        return patient;
    }

    private static CapabilityStatementRestResourceComponent item(String type) {
        CapabilityStatementRestResourceComponent item = readable(type);
        parameter(item, "patient", SearchParamType.REFERENCE, "必須。ID または Patient/ID。");
        if (!type.equals("AllergyIntolerance")) {
            parameter(item, "subject", SearchParamType.REFERENCE, "patient と同じ。");
        }
        return item;
    }

    private static CapabilityStatementRestResourceComponent composition() {
        CapabilityStatementRestResourceComponent composition = resource("Composition")
                .setDocumentation("健診結果報告書。見てよい項目だけを並べて作り直した見出し。$document は、見出しと結果(届いたままの"
                        + " Observation)を一つの文書にして返します。同じ日・同じ区分の健診は、後に登録されたものだけです。");
        composition.addInteraction().setCode(TypeRestfulInteraction.READ);
        composition.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        parameter(composition, "patient", SearchParamType.REFERENCE, "必須。ID または Patient/ID。");
        parameter(composition, "subject", SearchParamType.REFERENCE, "patient と同じ。");
        composition
                .addOperation()
                .setName("document")
                .setDefinition("http://hl7.org/fhir/OperationDefinition/Composition-document");
        return composition;
    }

    private static CapabilityStatementRestResourceComponent auditEvent() {
        CapabilityStatementRestResourceComponent event =
                resource("AuditEvent").setDocumentation("記録。本人は自分の、運営は(診療の中身のない)すべての記録を読めます。読んだことも記録されます。");
        List.of("PatientRead", "PatientQuery", "PatientCreate", "PatientUpdate", "PatientDelete")
                .forEach(profile -> event.addSupportedProfile(BALP + profile));
        event.addInteraction().setCode(TypeRestfulInteraction.READ);
        event.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        parameter(event, "patient", SearchParamType.REFERENCE, "必須。ID または Patient/ID。");
        return event;
    }

    private static CapabilityStatementRestResourceComponent consent() {
        CapabilityStatementRestResourceComponent consent =
                resource("Consent").setDocumentation("同意。受付でのものと、診療情報提供書を開くもの。本人は自分のすべて、施設は自分に与えられたもの。$end ですぐに終わります。");
        consent.addInteraction().setCode(TypeRestfulInteraction.READ);
        consent.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        parameter(consent, "patient", SearchParamType.REFERENCE, "ID または Patient/ID。本人の証では省くと本人。");
        consent.addOperation().setName("end").setDefinition(Operations.CONSENT_END);
        return consent;
    }

    private static CapabilityStatementRestResourceComponent organization() {
        CapabilityStatementRestResourceComponent organization =
                resource("Organization").setDocumentation("施設の台帳。参加しているかは active に出ます。");
        organization.addInteraction().setCode(TypeRestfulInteraction.READ);
        organization.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        parameter(organization, "identifier", SearchParamType.TOKEN, "SYSTEM|医療機関コード10桁。");
        parameter(organization, "name", SearchParamType.STRING, "名称の始まり。幅・かな・異体字は区別しません。");
        parameter(organization, "address-state", SearchParamType.STRING, "都道府県番号2桁か都道府県の名。");
        parameter(organization, "active", SearchParamType.TOKEN, "true なら参加している施設だけ。");
        return organization;
    }

    private static CapabilityStatementRestResourceComponent questionnaire() {
        CapabilityStatementRestResourceComponent questionnaire =
                resource("Questionnaire").setDocumentation("受診前の問診の問い。Questionnaire/interview。");
        questionnaire.addInteraction().setCode(TypeRestfulInteraction.READ);
        return questionnaire;
    }

    private static CapabilityStatementRestResourceComponent questionnaireResponse() {
        CapabilityStatementRestResourceComponent response = resource("QuestionnaireResponse")
                .setDocumentation("本人が施設に渡した受診前の問診。渡された施設と本人だけが読めます。施設が読むと、本人に「閲覧済」と見えます。");
        response.addInteraction().setCode(TypeRestfulInteraction.READ);
        response.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        parameter(response, "patient", SearchParamType.REFERENCE, "ID または Patient/ID。本人の証では省くと本人。");
        parameter(response, "subject", SearchParamType.REFERENCE, "patient と同じ。");
        return response;
    }

    private static CapabilityStatementRestResourceComponent coverage() {
        CapabilityStatementRestResourceComponent coverage =
                resource("Coverage").setDocumentation("資格。本人は自分の、施設は受付の開いている人の資格を読めます。");
        coverage.addInteraction().setCode(TypeRestfulInteraction.READ);
        coverage.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        parameter(coverage, "patient", SearchParamType.REFERENCE, "ID または Patient/ID。本人のトークンでは省くと本人。");
        parameter(coverage, "beneficiary", SearchParamType.REFERENCE, "patient と同じ。");
        return coverage;
    }

    private static CapabilityStatementRestResourceComponent eligibilityRequest() {
        CapabilityStatementRestResourceComponent request =
                resource("CoverageEligibilityRequest").setDocumentation("オンライン資格確認。照会は保管しません。");
        request.addOperation()
                .setName("submit")
                .setDefinition("http://hl7.org/fhir/OperationDefinition/CoverageEligibilityRequest-submit");
        return request;
    }

    private static CapabilityStatementRestResourceComponent readable(String type) {
        CapabilityStatementRestResourceComponent resource =
                resource(type).setVersioning(ResourceVersionPolicy.VERSIONED);
        resource.addSupportedProfile(
                ECS + "JP_" + (type.equals("Observation") ? "Observation_LabResult" : type) + "_eCS");
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        return resource;
    }

    private static CapabilityStatementRestResourceComponent resource(String type) {
        CapabilityStatementRestResourceComponent resource =
                new CapabilityStatementRestResourceComponent().setType(type);
        resource.addOperation()
                .setName("validate")
                .setDefinition(VALIDATE)
                .setDocumentation("登録と同じ受付審査。何も保存しません。resource のほか、meta.profile にある profile と mode(create, update,"
                        + " profile)を受けます。");
        return resource;
    }

    private static void parameter(
            CapabilityStatementRestResourceComponent resource, String name, SearchParamType type, String text) {
        resource.addSearchParam().setName(name).setType(type).setDocumentation(text);
    }
}
