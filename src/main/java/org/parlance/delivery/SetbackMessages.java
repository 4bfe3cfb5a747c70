package org.parlance.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What an applicant reads when the technology failed during a task. */
@MessageBundle("setback")
interface SetbackMessages {
    @Message("Your answer could not be heard")
    String soundHeading();

    @Message("Your microphone recorded silence.")
    String silence();

    @Message("Your microphone recorded you far too quietly.")
    String tooQuiet();

    @Message("Your microphone recorded a steady noise and no voice.")
    String noiseOnly();

    @Message("Your microphone was so loud that your voice is distorted.")
    String clipped();

    @Message("Please check:")
    String check();

    @Message("Is the microphone muted, by a switch on the headset or in the settings of your device?")
    String checkMuted();

    @Message("Does this page use the right microphone? One that was plugged in late may not be in use.")
    String checkDevice();

    @Message("Is the microphone near your mouth, about a hand's width away?")
    String checkDistance();

    @Message("Is a fan, a radio or a machine running near you? Switch it off or change the room.")
    String checkNoise();

    @Message("Is the plug in firmly? A loose one hums.")
    String checkPlug();

    @Message("Move the microphone a little away from your mouth and speak at your normal loudness.")
    String checkLoud();

    @Message("Turn the microphone's level down in the settings of your device.")
    String checkLevel();

    @Message("Say something: the bar moves when your microphone hears you.")
    String tryMicrophone();

    @Message(
            "You can do another task of the same kind in its place. It does not count as an interruption, and it is offered"
                    + " once for this task. Your first recording is kept as well.")
    String retakeOffer();

    @Message("Do another task")
    String again();

    @Message("Keep my answer and go on")
    String keep();

    @Message("The sound could not be played")
    String promptHeading();

    @Message("The connection was lost when the task began")
    String lateHeading();

    @Message(
            "That is not your fault and costs you nothing: you get another task of the same kind in its place, and it does"
                    + " not count as an interruption.")
    String promptOffer();

    @Message("Is another program or a call using your headphones or loudspeaker?")
    String checkOutput();

    @Message("Is your network slow right now? Downloads on the same line may hold up the sound.")
    String checkLine();

    @Message("Go on with another task")
    String another();

    @Message("The sound of your last task was at fault, not you.")
    String causeSound();

    @Message(
            "Your last task could not begin as it should: a sound could not be played, or the connection was lost. That was"
                    + " not your fault.")
    String causePrompt();

    @Message("This does not count as an interruption.")
    String notCounted();

    @Message("What you gave is safe. A person will look at this task as it is, and you go on with the next.")
    String lookedAt();

    @Message("The sound of this task could not be played. Check your headphones or loudspeaker and try again.")
    String practiceUnheard();
}
