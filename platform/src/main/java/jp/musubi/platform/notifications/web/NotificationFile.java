package jp.musubi.platform.notifications.web;

import java.time.Instant;
import java.util.List;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.platform.notifications.Message;
import org.jspecify.annotations.Nullable;

/** 通知の一覧のファイル。 */
final class NotificationFile {

    private static final List<String> HEAD =
            List.of("通知の番号", "届け先の番号", "知らせること", "単位の番号", "版", "起きた時", "状態", "送った回数", "次に送る時", "最後に送った時", "最後の失敗");

    private NotificationFile() {}

    static TableFile of(List<Message> messages) {
        return new TableFile(
                "notifications",
                HEAD,
                messages.stream().map(NotificationFile::row).toList());
    }

    private static List<String> row(Message message) {
        String error = message.error();
        return List.of(
                message.id().toString(),
                message.subscription().toString(),
                message.kind().name(),
                message.unit(),
                Integer.toString(message.version()),
                message.happenedAt().toString(),
                message.state().name(),
                Integer.toString(message.tries()),
                text(message.nextAt()),
                text(message.lastAt()),
                error == null ? "" : error);
    }

    private static String text(@Nullable Instant at) {
        return at == null ? "" : at.toString();
    }
}
