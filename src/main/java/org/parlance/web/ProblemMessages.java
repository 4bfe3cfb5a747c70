package org.parlance.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a page says when something did not work, and what to do. */
@MessageBundle("problem")
interface ProblemMessages {
    @Message("{#switch kind}{#case 'signed-out'}Please sign in{#case 'forbidden'}This page is not for your role"
            + "{#case 'not-found'}There is nothing here{#case 'again'}Please do that again"
            + "{#case 'conflict'}That is not possible now{#case 'broken'}Something went wrong on our side"
            + "{#else}That did not work{/switch}")
    String title(String kind);

    @Message("{#switch kind}{#case 'signed-out'}Nobody is signed in any more."
            + "{#case 'forbidden'}You are signed in, but this page belongs to another role."
            + "{#case 'not-found'}The address leads nowhere, or to something that your client accounts do not have."
            + "{#case 'again'}What you sent did not arrive, perhaps as your session had ended before."
            + "{#case 'conflict'}It is at odds with how things stand."
            + "{#case 'broken'}The server could not do what you asked. Nothing was changed."
            + "{#else}The server did not understand the request.{/switch}")
    String detail(String kind);

    @Message("{#switch kind}{#case 'signed-out'}Sign in and open the page again."
            + "{#case 'forbidden'}Sign out and in again as somebody with the right role, or ask the administrator for it."
            + "{#case 'not-found'}Check the address, or start from the first page."
            + "{#case 'again'}Go back to the page you came from and repeat it."
            + "{#case 'conflict'}Go back, load the page again and look at how things stand."
            + "{#case 'broken'}Try again in a minute. If it stays, give the number below to whoever runs this server."
            + "{#else}Go back and check what you entered.{/switch}")
    String whatToDo(String kind);

    @Message("Signed in as {name}.")
    String signedInAs(String name);

    @Message("Sign out")
    String signOut();

    @Message("Sign in")
    String signIn();

    @Message("To the first page")
    String home();

    @Message("For the log: {id}")
    String correlation(String id);

    @Message("Your session has ended")
    String sessionExpired();

    @Message("You were signed out after a while without use. Nothing that was saved is lost.")
    String sessionExpiredDetail();

    @Message("Sign in again")
    String signInAgain();

    @Message("You are signed out")
    String signedOut();

    @Message("Close the browser too if others use this computer.")
    String signedOutDetail();
}
