import { message } from "antd";

const codeMessage: Readonly<Record<number, string>> = {
  400: "The request is wrong.",
  401: "You are not signed in.",
  403: "You have no permission.",
  404: "The record does not exist.",
  500: "The server has an error.",
  502: "The gateway has an error.",
  503: "The service is unavailable.",
  504: "The gateway timed out.",
};

export function errorHandler(error: { response?: Response; data?: { errorCode?: string } }) {
  if (error.data?.errorCode === "QUOTA_EXCEEDED") return message.error("The GPU quota is used up.");
  if (error.response) return message.error(codeMessage[error.response.status] ?? error.response.statusText);
  return message.error("The network has an error.");
}
