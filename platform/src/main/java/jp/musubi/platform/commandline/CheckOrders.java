package jp.musubi.platform.commandline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import jp.musubi.platform.commandline.check.CheckOrder;
import jp.musubi.platform.commandline.check.full.JudgeMissing;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.guides.Guides;
import jp.musubi.standard.gate.packages.UsersGate;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/** 審査の頼み方を読む。Options of {@code check} as the gate understands them. */
final class CheckOrders {

    private static final String PACKAGES = "MUSUBI_PACKAGES";
    private static final String MASTERS = "MUSUBI_MASTERS";
    /** Told by ./musubi, which has it built when it is wanted. */
    private static final Path HOME = Path.of(System.getProperty("musubi.judge", ""));

    private CheckOrders() {}

    static CheckOrder of(Order order, Map<String, String> environment) throws WrongUsage, JudgeMissing {
        Question question =
                Question.anyResource().withGuide(guide(order.find("--guide"))).withSender(sender(order));
        boolean full = order.flags().contains("--full");
        return new CheckOrder(
                order.operands(),
                gate(environment),
                question,
                order.flags().contains("--json"),
                full ? second(environment.getOrDefault(PACKAGES, "")) : null);
    }

    /** Our own tables, with the packages and masters of the environment. */
    private static UsersGate gate(Map<String, String> environment) throws WrongUsage {
        try {
            return UsersGate.open(folder(PACKAGES, environment), folder(MASTERS, environment));
        } catch (IOException unreadable) {
            throw new WrongUsage(PACKAGES + " か " + MASTERS + " のフォルダーを読めません — a folder of these cannot be read.");
        } catch (IllegalArgumentException wrongList) {
            throw new WrongUsage(
                    MASTERS + " のコード表を読めません: " + wrongList.getMessage() + " — a code list cannot be read.");
        }
    }

    private static @Nullable Path folder(String name, Map<String, String> environment) {
        String value = environment.getOrDefault(name, "");
        return value.isEmpty() ? null : Path.of(value);
    }

    private static @Nullable Guide guide(@Nullable String version) throws WrongUsage {
        if (version == null) {
            return null;
        }
        Guide guide = Guides.standard().find(version);
        if (guide == null) {
            String known = Guides.standard().list().stream().map(Guide::version).collect(Collectors.joining(", "));
            throw new WrongUsage("知らないガイドの版です。ある版: " + known + " — unknown guide version; these are known.");
        }
        return guide;
    }

    private static @Nullable FacilityCode sender(Order order) throws WrongUsage {
        String code = order.find("--sender");
        if (code == null) {
            return null;
        }
        if (!FacilityCode.isOne(code)) {
            throw new WrongUsage("--sender は都道府県番号で始まる医療機関コード10桁です。 A facility code of ten digits.");
        }
        return new FacilityCode(code);
    }

    private static CheckOrder.Second second(String folder) throws JudgeMissing {
        if (folder.isEmpty()) {
            throw new JudgeMissing("--full には公式の FHIR パッケージ(.tgz)を置いたフォルダーが要ります。" + PACKAGES + " に指定してください。\n"
                    + "--full needs a folder of official FHIR packages (.tgz): name it in " + PACKAGES + ".");
        }
        return new CheckOrder.Second(HOME, Path.of(folder));
    }
}
