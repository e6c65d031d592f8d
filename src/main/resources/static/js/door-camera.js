// The camera at the door. Codes are read by the browser where it can, by CodePicture elsewhere: on an iPhone, in Firefox, on many laptops.
// `found` is told each code once, and again when it comes back after a while; `failed` why there is no picture: refused, missing or busy.
self.DoorCamera = (given) => {
  "use strict";

  const { button, figure, words, found, failed } = given;
  const PAUSE = 90;         // between two looks
  const GONE = 2500;        // so long out of sight, and a code counts as shown again
  const LONGEST = 800;      // points of the longer side that are looked at
  const video = figure.querySelector("video");
  const label = button.querySelector("span");
  const canvas = document.createElement("canvas");
  const pen = canvas.getContext("2d", { willReadFrequently: true });

  let stream = null;
  let detector = null;
  let awake = null;
  let whole = false;
  let last = { code: "", at: 0 };

  const ownReader = async () => {
    try {
      const formats = (await self.BarcodeDetector?.getSupportedFormats()) ?? [];
      return formats.includes("qr_code") ? new self.BarcodeDetector({ formats: ["qr_code"] }) : null;
    } catch {
      return null;
    }
  };

  // The whole picture made smaller and its middle as it is, in turns: for a phone held close, and for one held far away.
  const picture = () => {
    const { videoWidth: wide, videoHeight: tall } = video;
    whole = !whole;
    const part = whole ? { w: wide, h: tall } : { w: Math.min(wide, tall, LONGEST), h: Math.min(wide, tall, LONGEST) };
    const scale = Math.min(1, LONGEST / Math.max(part.w, part.h));
    canvas.width = Math.round(part.w * scale);
    canvas.height = Math.round(part.h * scale);
    pen.drawImage(video, (wide - part.w) / 2, (tall - part.h) / 2, part.w, part.h, 0, 0, canvas.width, canvas.height);
    return pen.getImageData(0, 0, canvas.width, canvas.height);
  };

  const seen = async () => {
    if (detector) {
      try {
        const [one] = await detector.detect(video);
        return one?.rawValue ?? null;
      } catch {
        detector = null;    // a reader that is announced and does not work
      }
    }
    return self.CodePicture.read(picture());
  };

  const look = async (mine) => {
    if (stream !== mine) return;
    if (video.readyState >= 2 && video.videoWidth && !document.hidden) {
      const code = await seen();
      const at = Date.now();
      const again = code === last.code && at - last.at < GONE;
      if (code) last = { code, at };
      if (code && !again && stream === mine) await found(code.trim());
    }
    setTimeout(look, PAUSE, mine);
  };

  const stop = () => {
    stream?.getTracks().forEach((track) => track.stop());
    awake?.release().catch(() => {});
    stream = awake = null;
    video.srcObject = null;
    figure.hidden = true;
    label.textContent = words.start;
  };

  const start = async () => {
    detector = await ownReader();
    const mine = await navigator.mediaDevices.getUserMedia({
      audio: false, video: { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 } },
    });
    stream = mine;
    last = { code: "", at: 0 };
    mine.getTracks().forEach((track) => track.addEventListener("ended", stop));
    video.srcObject = mine;
    figure.hidden = false;
    label.textContent = words.stop;
    await video.play();
    navigator.wakeLock?.request("screen").then((lock) => { awake = lock; }, () => {});
    look(mine);
  };

  const WHY = { NotAllowedError: "refused", SecurityError: "refused", NotFoundError: "missing", OverconstrainedError: "missing" };

  button.hidden = false;
  button.addEventListener("click", async () => {
    if (stream) return stop();
    if (!navigator.mediaDevices?.getUserMedia) return failed("missing");
    button.disabled = true;
    try {
      await start();
    } catch (problem) {
      stop();
      failed(WHY[problem.name] ?? "busy");
    } finally {
      button.disabled = false;
    }
  });
  addEventListener("pagehide", stop);

  return { stop };
};
