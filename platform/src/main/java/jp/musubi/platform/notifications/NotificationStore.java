package jp.musubi.platform.notifications;

import org.springframework.stereotype.Component;

/** 通知の置き場。The two tables and the rule of addresses, as the desk needs them. */
@Component
record NotificationStore(SubscriptionRows subscriptions, MessageRows messages, EndpointRule endpoints) {}
