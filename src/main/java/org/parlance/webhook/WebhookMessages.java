package org.parlance.webhook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages about webhooks say. */
@MessageBundle("webhook")
interface WebhookMessages {
    @Message("Webhooks")
    String heading();

    @Message("Other programs are told here when something happens to an attempt.")
    String lead();

    @Message("New webhook")
    String make();

    @Message("No webhooks yet")
    String none();

    @Message("A webhook tells your applicant tracking system at once when a test is handed in, scored, decided on or"
            + " appealed against. Make one with the address of that system.")
    String noneHelp();

    @Message("No webhooks yet. A recruiter of the client account can make one.")
    String noneForReaders();

    @Message("All webhooks")
    String back();

    @Message("Client account")
    String account();

    @Message("Address")
    String address();

    @Message("Begins with https:// and belongs to a server on the internet. Messages are sent there by POST.")
    String addressHelp();

    @Message("Tell it when an attempt is")
    String events();

    @Message("Messages name the attempt, never the applicant.")
    String eventsHelp();

    @Message("{#switch event}{#case ATTEMPT_SUBMITTED}handed in{#case ATTEMPT_SCORED}scored"
            + "{#case ATTEMPT_DECIDED}decided on{#case ATTEMPT_APPEALED}appealed against{/switch}")
    String event(WebhookEvent event);

    @Message("{#switch event}{#case ATTEMPT_SUBMITTED}Handed in{#case ATTEMPT_SCORED}Scored"
            + "{#case ATTEMPT_DECIDED}Decided on{#case ATTEMPT_APPEALED}Appealed against{/switch}")
    String title(WebhookEvent event);

    @Message("You are in no client account yet: ask an administrator to add you to one.")
    String noAccounts();

    @Message("Make webhook")
    String create();

    @Message("Cancel")
    String cancel();

    @Message("Made")
    String madeAt();

    @Message("Told of")
    String toldOf();

    @Message("Messages")
    String messages();

    @Message("{waiting} waiting")
    String waiting(long waiting);

    @Message("{failed} given up")
    String failed(long failed);

    @Message("all taken")
    String allTaken();

    @Message("Secret")
    String secret();

    @Message("Copy")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Every message is signed with this secret. It is shown this once: keep it where the receiving program"
            + " finds it. Whoever loses it makes a new webhook.")
    String secretHelp();

    @Message("Delivery log")
    String log();

    @Message("Nothing was sent yet. As soon as something happens that this webhook is told of, its message is listed"
            + " here.")
    String emptyLog();

    @Message("Event")
    String what();

    @Message("Attempt")
    String attempt();

    @Message("Open")
    String open();

    @Message("Open the attempt of the message of {time}")
    String openOf(String time);

    @Message("State")
    String state();

    @Message("{#switch state}{#case WAITING}Waiting{#case DELIVERED}Taken{#case FAILED}Given up{/switch}")
    String stateName(WebhookDelivery.State state);

    @Message("next try")
    String nextTry();

    @Message("Answers")
    String answers();

    @Message("No such host")
    String unknownHost();

    @Message("Not on the internet")
    String privateAddress();

    @Message("No answer")
    String unreachable();

    @Message("not tried yet")
    String notTried();

    @Message("Send again")
    String replay();

    @Message("Send the message of {time} again")
    String replayOf(String time);

    @Message("Actions")
    String actions();

    @Message("Older messages")
    String older();

    @Message("Newest messages")
    String newest();

    @Message("Delete this webhook")
    String delete();

    @Message("Nothing is sent there any more, and the delivery log is gone.")
    String deleteHelp();

    @Message("Choose one of your client accounts.")
    String chooseAccount();

    @Message("There is no event '{id}'.")
    String noSuchEvent(String id);

    @Message("Name at least one event that the endpoint is to be told of.")
    String eventNeeded();

    @Message("'{typed}' is not a web address.")
    String noAddress(String typed);

    @Message("An endpoint's address begins with https:// and a host, without a user name.")
    String addressForm();

    @Message("'{host}' is not a host on the internet.")
    String noPublicHost(String host);
}
