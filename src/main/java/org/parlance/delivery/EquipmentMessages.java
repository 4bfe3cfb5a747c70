package org.parlance.delivery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The equipment check, the microphone and what can be wrong with them. */
@MessageBundle("equipment")
interface EquipmentMessages {
    @Message("Check your equipment")
    String equipmentHeading();

    @Message("Three short steps. Repeat each as often as you like; nothing here is scored.")
    String equipmentLead();

    @Message("Your microphone")
    String stepMicrophone();

    @Message("Your browser asks whether this page may use the microphone. Choose Allow. The bar moves when you speak.")
    String stepMicrophoneHelp();

    @Message("Allow the microphone")
    String allowMicrophone();

    @Message("Your voice")
    String stepVoice();

    @Message(
            "Press the button, wait a second, and read this sentence in your normal voice. The recording stops by itself.")
    String stepVoiceHelp();

    @Message("Thanks for calling. She sells fresh fish at six.")
    String checkSentence();

    @Message("Record the sentence")
    String recordSentence();

    @Message("Record again")
    String recordAgain();

    @Message("Listen to yourself:")
    String listenBack();

    @Message("Your voice is clear. Go on with the next step.")
    String voiceGood();

    @Message("Your loudspeaker and your line")
    String stepSound();

    @Message("You hear three digits. Type them in.")
    String stepSoundHelp();

    @Message("Play the digits")
    String playDigits();

    @Message("Play other digits")
    String playAgain();

    @Message("The three digits")
    String threeDigits();

    @Message("Check")
    String checkAll();

    @Message("Everything works.")
    String equipmentGood();

    @Message("Go on to the practice")
    String goToPractice();

    @Message(
            "We hear nothing. Is the microphone muted, covered or unplugged? If you have several, choose the right one in the browser's settings, then record again.")
    String findingSilent();

    @Message("Your voice is very quiet. Move closer to the microphone or raise its level in the system's settings.")
    String findingTooQuiet();

    @Message("Your voice is too loud and crackles. Move away from the microphone a little or lower its level.")
    String findingClipping();

    @Message("There is a lot of noise around you. Go to a quieter room, or switch off fans, music and television.")
    String findingNoisy();

    @Message(
            "The sound is as thin as an old telephone's, which Bluetooth headsets do. A wired headset or the device's own microphone gives you a fairer result.")
    String findingNarrowBand();

    @Message("Those were not the digits. Turn up the volume, play other digits and try again.")
    String findingDigitsWrong();

    @Message(
            "Your line is slow. You can take the test; recordings wait on this device until they are sent, so keep the last page open.")
    String findingSlowLine();

    @Message(
            "This device has little free storage. Close private windows or free some space, so that your answers can be kept safe.")
    String findingLowStorage();

    @Message("Something is not right yet (%s). Please try this step again.")
    String jsFindingOther();

    @Message("The microphone is blocked.")
    String micDenied();

    @Message(
            "Open the settings beside the address bar, set Microphone to Allow, and try again. On a phone, also check that the browser itself may use the microphone.")
    String micDeniedHelp();

    @Message("No microphone was found.")
    String micMissing();

    @Message("Plug in a headset or choose a device that has a microphone, and try again.")
    String micMissingHelp();

    @Message("The microphone cannot be used now.")
    String micBusy();

    @Message("Another program may be using it, such as a call or a meeting. Close it and try again.")
    String micBusyHelp();

    @Message("This browser cannot record.")
    String micUnsupported();

    @Message("Open your link in Chrome, Edge, Firefox or Safari, not inside another app.")
    String micUnsupportedHelp();
}
